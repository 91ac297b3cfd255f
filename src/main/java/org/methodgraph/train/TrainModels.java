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
import org.methodgraph.build.LearnedFacts;
import org.methodgraph.evaluate.EvaluateExtraction;
import org.methodgraph.evaluate.Evaluation;
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
    Models models = train(texts(), papers());
    Files.createDirectories(folder);
    try (OutputStream out = Files.newOutputStream(folder.resolve(TAGGER_FILE))) {
      models.tagger().write(out);
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve(FACTS_FILE))) {
      models.facts().write(out);
    }
  }

  /**
   * Scores gold papers by models that have not seen them: in turn, each part of the papers is kept
   * back, models are trained on the others and on all other sources, and judged on that part.
   *
   * @param gold the papers to be judged; not among the sources
   * @param folds number of parts
   * @param threshold confidence from which a fact counts as said
   */
  public Evaluation crossValidate(Path gold, int folds, double threshold) throws IOException {
    List<GoldPaper> papers = ReadGold.from(gold);
    List<LabelledText> texts = ReadTrainingTexts.gold(gold);
    EvaluateExtraction evaluation =
        new EvaluateExtraction(concept -> lexicon.labels(concept.iri()), threshold);
    for (int fold = 0; fold < folds; fold++) {
      progress.accept("fold " + (fold + 1) + " of " + folds);
      List<LabelledText> trainingTexts = texts();
      List<GoldPaper> trainingPapers = papers();
      for (int i = 0; i < papers.size(); i++) {
        if (i % folds != fold) {
          trainingTexts.add(texts.get(i));
          trainingPapers.add(papers.get(i));
        }
      }
      Extractor extractor = extractor(train(trainingTexts, trainingPapers));
      for (int i = fold; i < papers.size(); i += folds) {
        evaluation.add(papers.get(i), extractor.extract(papers.get(i).paper()));
      }
    }
    return evaluation.result();
  }

  private record Models(Tagger tagger, LinearModels facts) {}

  private Models train(List<LabelledText> texts, List<GoldPaper> papers) {
    progress.accept("training the tagger on " + texts.size() + " texts");
    Tagger tagger = new TrainTagger(lexicon).on(analysed(texts));
    progress.accept("training the decisions on facts on " + papers.size() + " papers");
    return new Models(tagger, facts(papers, tagger));
  }

  private Extractor extractor(Models models) {
    FindMentions mentions = Extractor.mentions(lexicon, models.tagger());
    return new Extractor(analyser, mentions, lexicon, new LearnedFacts(models.facts()));
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
      analysed.add(new AnalysedText(text, document, rules.byRules(document)));
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
