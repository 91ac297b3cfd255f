package org.methodgraph.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.methodgraph.analyse.Analyser;
import org.methodgraph.build.Extractor;
import org.methodgraph.evaluate.GoldPaper;
import org.methodgraph.evaluate.ReadGold;
import org.methodgraph.learn.AnalysedText;
import org.methodgraph.learn.LabelledText;
import org.methodgraph.learn.LinearModels;
import org.methodgraph.learn.ReadTrainingTexts;
import org.methodgraph.learn.Tagger;
import org.methodgraph.learn.TrainTagger;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.mention.FindMentions;
import org.methodgraph.model.Document;
import org.methodgraph.relate.FactModel;
import org.methodgraph.text.CleanAbstract;

/** Annotated papers to the models that travel with the program. */
public final class TrainModels {
  private static final String TAGGER_FILE = "mentions.crf.gz";
  private static final String FACTS_FILE = "facts.txt.gz";

  private final TrainingSources sources;
  private final Lexicon lexicon;
  private final Consumer<String> progress;
  private final Analyser analyser = Analyser.load();

  /**
   * @param sources what to train on
   * @param progress hears of each step
   */
  public TrainModels(TrainingSources sources, Lexicon lexicon, Consumer<String> progress) {
    this.sources = sources;
    this.lexicon = lexicon;
    this.progress = progress;
  }

  /**
   * Trains all models and writes them.
   *
   * @throws org.methodgraph.evaluate.GoldException if an annotated file cannot be used
   * @throws org.methodgraph.learn.TrainingTextException if another corpus cannot be used
   */
  public void into(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<LabelledText> texts = texts();
    progress.accept("training the tagger on " + texts.size() + " texts");
    Tagger tagger = new TrainTagger(lexicon).on(analysed(texts));
    try (OutputStream out = Files.newOutputStream(folder.resolve(TAGGER_FILE))) {
      tagger.write(out);
    }
    List<GoldPaper> papers = papers();
    progress.accept("training the decisions on facts on " + papers.size() + " papers");
    try (OutputStream out = Files.newOutputStream(folder.resolve(FACTS_FILE))) {
      facts(papers, tagger).write(out);
    }
  }

  private List<LabelledText> texts() {
    List<LabelledText> texts = new ArrayList<>();
    sources.gold().forEach(file -> texts.addAll(ReadTrainingTexts.gold(file)));
    texts.addAll(ReadTrainingTexts.annotated(sources.annotated()));
    sources.scier().forEach(file -> texts.addAll(ReadTrainingTexts.scier(file)));
    sources.tdmsci().forEach(file -> texts.addAll(ReadTrainingTexts.tdmsci(file)));
    return texts;
  }

  private List<AnalysedText> analysed(List<LabelledText> texts) {
    FindMentions rules = new FindMentions(lexicon);
    List<AnalysedText> analysed = new ArrayList<>();
    for (LabelledText text : texts) {
      Document document =
          analyser.analyse(text.paper(), CleanAbstract.of(text.paper()), sentence -> false);
      analysed.add(new AnalysedText(text, document, rules.in(document)));
    }
    return analysed;
  }

  private List<GoldPaper> papers() throws IOException {
    List<Path> files = new ArrayList<>(sources.gold());
    try (Stream<Path> annotated = Files.list(sources.annotated())) {
      annotated.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(files::add);
    }
    List<GoldPaper> papers = new ArrayList<>();
    files.forEach(file -> papers.addAll(ReadGold.from(file)));
    return papers;
  }

  private LinearModels facts(List<GoldPaper> papers, Tagger tagger) {
    FindMentions mentions = Extractor.mentions(lexicon, tagger);
    Extractor extractor = new Extractor(analyser, mentions, lexicon, FactModel.NOTHING);
    FactExamples examples = new FactExamples(concept -> lexicon.labels(concept.iri()));
    papers.forEach(paper -> examples.add(paper, extractor.extract(paper.paper())));
    return TrainFacts.on(examples);
  }
}
