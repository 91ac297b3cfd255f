package org.methodgraph.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.methodgraph.analyse.Analyser;
import org.methodgraph.build.Extractor;
import org.methodgraph.build.LearnedFacts;
import org.methodgraph.evaluate.GoldPaper;
import org.methodgraph.learn.JudgedSpan;
import org.methodgraph.learn.LinearModels;
import org.methodgraph.learn.Tagger;
import org.methodgraph.learn.TrainTagger;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.link.LinkMentions;
import org.methodgraph.mention.FindMentions;
import org.methodgraph.model.Extraction;
import org.methodgraph.model.LinkedMention;
import org.methodgraph.model.Mentions;

/** Annotated papers to the models that travel with the program. */
public final class TrainModels {
  private static final String TAGGER_FILE = "mentions.crf.gz";
  private static final String FACTS_FILE = "facts.txt.gz";
  private static final int PARTS = 2;

  private final TrainingSources sources;
  private final Lexicon known;
  private final Without without;
  private final Lexicon lexicon;
  private final Consumer<String> progress;
  private final Analyser analyser = Analyser.load();
  private final ReadTrainingPapers readTrainingPapers;
  private final LinkMentions linkMentions;

  /**
   * @param sources what to train on
   * @param progress hears of each step
   */
  public TrainModels(TrainingSources sources, Lexicon lexicon, Consumer<String> progress) {
    this(sources, lexicon, Without.NOTHING, progress);
  }

  /**
   * @param without what the models have to do without
   */
  public TrainModels(
      TrainingSources sources, Lexicon known, Without without, Consumer<String> progress) {
    this.sources = sources;
    this.known = known;
    this.without = without;
    this.lexicon = without.lexicon(known);
    this.progress = progress;
    readTrainingPapers = new ReadTrainingPapers(analyser, without.rules(lexicon));
    linkMentions = new LinkMentions(lexicon);
  }

  /**
   * Trains all models and writes them.
   *
   * @throws org.methodgraph.evaluate.GoldException if an annotated file cannot be used
   * @throws TrainingTextException if another corpus cannot be used
   */
  public void into(Path folder) throws IOException {
    progress.accept("reading the annotated papers");
    Models models = train(readTrainingPapers.of(sources));
    Files.createDirectories(folder);
    try (OutputStream out = Files.newOutputStream(folder.resolve(TAGGER_FILE))) {
      models.tagger().write(out);
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve(FACTS_FILE))) {
      models.facts().write(out);
    }
  }

  /**
   * Extracts gold papers by models that have not seen them: in turn, each part of the papers is
   * kept back, and models are trained on the others and on all other sources.
   *
   * @param gold the papers; not among the sources
   * @param folds number of parts
   * @param found hears of each paper what was found
   */
  public void crossValidate(Path gold, int folds, BiConsumer<GoldPaper, Extraction> found)
      throws IOException {
    progress.accept("reading the annotated papers");
    List<TrainingPaper> papers = readTrainingPapers.gold(gold);
    List<TrainingPaper> always = readTrainingPapers.of(sources);
    for (int fold = 0; fold < folds; fold++) {
      progress.accept("fold " + (fold + 1) + " of " + folds);
      List<TrainingPaper> others = new ArrayList<>(without(papers, fold, folds));
      others.addAll(always);
      Extractor extractor = extractor(train(others));
      for (TrainingPaper paper : part(papers, fold, folds)) {
        found.accept(paper.gold(), extractor.extract(paper.gold().paper()));
      }
    }
  }

  /**
   * Finds the mentions of SciER's articles by a tagger that has learnt from other articles of SciER
   * and from nothing else. Facts are not read.
   *
   * @param test the articles; not among the sources
   * @param found hears of each article what was found
   */
  public void judgeScier(Path test, BiConsumer<GoldPaper, Extraction> found) {
    progress.accept("training a tagger on SciER alone");
    List<TrainingPaper> papers = new ArrayList<>();
    sources.scier().forEach(file -> papers.addAll(readTrainingPapers.scierArticles(file)));
    FindMentions mentions = without.mentions(lexicon, tagger(papers));
    for (TrainingPaper article : readTrainingPapers.scierArticles(test)) {
      List<LinkedMention> linked = linked(article, mentions.in(article.document()));
      found.accept(
          article.gold(), new Extraction(article.document(), linked, List.of(), List.of()));
    }
  }

  private record Models(Tagger tagger, LinearModels facts) {}

  private Models train(List<TrainingPaper> papers) {
    progress.accept("training the tagger on " + papers.size() + " texts");
    Tagger whole = tagger(papers);
    List<TrainingPaper> own = papers.stream().filter(paper -> paper.corpus().ours()).toList();
    List<Tagger> parts = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      progress.accept("training a tagger that has not seen part " + (part + 1) + " of " + PARTS);
      parts.add(tagger(without(own, part, PARTS)));
    }
    List<JudgedSpan> unseen = unseen(own, parts);
    parts.replaceAll(tagger -> tagger.calibrated(unseen));
    return new Models(whole.calibrated(unseen), TrainFacts.on(examples(papers, own, parts)));
  }

  /** What the taggers find in those real papers that they have not seen. */
  private List<JudgedSpan> unseen(List<TrainingPaper> own, List<Tagger> parts) {
    List<JudgedSpan> unseen = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      for (TrainingPaper paper : part(own, part, PARTS)) {
        if (paper.real()) {
          unseen.addAll(
              paper.judged(parts.get(part).tag(paper.document(), lexicon, paper.rules())));
        }
      }
    }
    return unseen;
  }

  private Tagger tagger(List<TrainingPaper> papers) {
    return new TrainTagger(lexicon).on(papers.stream().map(TrainingPaper::text).toList());
  }

  private Extractor extractor(Models models) {
    FindMentions mentions = without.mentions(lexicon, models.tagger());
    return new Extractor(analyser, mentions, lexicon, new LearnedFacts(models.facts()));
  }

  /**
   * Each paper twice: with the mentions that people marked, and with those that a tagger finds
   * which has not seen the paper. A tagger that has seen it makes hardly a mistake, and models that
   * learn from its finds would be too sure of themselves.
   */
  private FactExamples examples(
      List<TrainingPaper> papers, List<TrainingPaper> own, List<Tagger> parts) {
    FactExamples examples = new FactExamples(concept -> known.labels(concept.iri()));
    for (int part = 0; part < PARTS; part++) {
      FindMentions mentions = without.mentions(lexicon, parts.get(part));
      for (TrainingPaper paper : part(own, part, PARTS)) {
        examples.addFound(paper, linked(paper, mentions.in(paper.document())));
      }
    }
    progress.accept("training the decisions on facts on " + papers.size() + " texts");
    for (TrainingPaper paper : papers) {
      examples.addMarked(paper, linked(paper, AnnotatedMentions.of(paper)));
    }
    return examples;
  }

  private List<LinkedMention> linked(TrainingPaper paper, Mentions mentions) {
    return linkMentions.in(paper.document(), mentions);
  }

  private static List<TrainingPaper> part(List<TrainingPaper> papers, int part, int parts) {
    List<TrainingPaper> chosen = new ArrayList<>();
    for (int i = part; i < papers.size(); i += parts) {
      chosen.add(papers.get(i));
    }
    return chosen;
  }

  private static List<TrainingPaper> without(List<TrainingPaper> papers, int part, int parts) {
    List<TrainingPaper> rest = new ArrayList<>(papers);
    rest.removeAll(part(papers, part, parts));
    return rest;
  }
}
