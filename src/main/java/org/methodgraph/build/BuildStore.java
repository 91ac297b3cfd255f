package org.methodgraph.build;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.rdf.model.Resource;
import org.methodgraph.export.DescribeDataset;
import org.methodgraph.graph.AssemblePaper;
import org.methodgraph.graph.DescribeRun;
import org.methodgraph.graph.Iris;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.lexicon.ReadLexicon;
import org.methodgraph.model.Origin;
import org.methodgraph.model.Paper;
import org.methodgraph.model.Problem;
import org.methodgraph.store.GraphStore;

/**
 * From inputs to a store: the whole line in its order. Papers that the store has already, extracted
 * from the same text with the same configuration, are left alone.
 */
public final class BuildStore {
  static final String SOFTWARE = "MethodGraph 0.1.0";

  private final BuildSettings settings;
  private final BuildProgress progress;
  private Lexicon lexicon;
  private String sources;
  private Extractor extractor;
  private LoadingModels models;

  public BuildStore(BuildSettings settings, BuildProgress progress) {
    this(settings, progress, null);
  }

  /**
   * @param extractor null for one with all models, which are loaded when they are needed
   */
  BuildStore(BuildSettings settings, BuildProgress progress, Extractor extractor) {
    this.settings = settings;
    this.progress = progress;
    this.extractor = extractor;
  }

  /**
   * Reads, extracts and stores. May be called again for what has come since; lexicon and models are
   * loaded once.
   *
   * @param stdin what {@code -} among the inputs stands for
   * @throws org.methodgraph.store.StoreException if the store cannot be written
   * @throws org.methodgraph.lexicon.LexiconException if a lexicon file cannot be used
   * @throws org.methodgraph.read.UnknownFormatException if there is no reader of the asked name
   */
  public BuildReport run(InputStream stdin) {
    long start = System.nanoTime();
    try (ReadInputs read = ReadInputs.of(settings.inputs(), settings.format(), stdin)) {
      return run(read, start);
    }
  }

  private BuildReport run(ReadInputs read, long start) {
    List<Problem> problems = new ArrayList<>(read.problems());
    boolean sync = settings.sync() && maySync(read, problems);
    Outcome outcome = new Outcome(settings.threshold(), problems);
    if (!read.papers().isEmpty()) {
      build(read, sync, outcome);
    }
    Tally tally = outcome.tally;
    return new BuildReport(
        read.files(),
        read.records(),
        outcome.work.unchanged() + tally.papers(),
        outcome.work,
        outcome.left,
        tally.changed(),
        tally.mentions(),
        tally.concepts(),
        tally.facts(),
        tally.plainFacts(),
        tally.results(),
        problems,
        seconds(start),
        outcome.rate);
  }

  /** What could not be read may well hold the papers that seem to be gone. */
  private boolean maySync(ReadInputs read, List<Problem> problems) {
    Optional<String> unreadable =
        problems.stream()
            .filter(problem -> problem.kind() == Problem.Kind.UNREADABLE)
            .map(problem -> problem.origin().file())
            .findFirst();
    if (unreadable.isEmpty() && !read.papers().isEmpty()) {
      return true;
    }
    problems.add(
        new Problem(
            new Origin(unreadable.orElse(settings.inputs().get(0)), 1),
            Problem.Kind.NOTICED,
            "not all could be read here, so --sync took no paper out of the store. Mend or remove"
                + " it and build again."));
    return false;
  }

  private void build(ReadInputs read, boolean sync, Outcome outcome) {
    if (lexicon == null) {
      sources = Seal.sources(SOFTWARE, settings);
    }
    Iris iris = new Iris(settings.base());
    Optional<Seal> sealed = sealed(GraphStore.sealOf(settings.store()));
    Optional<Work> nothing =
        sealed.flatMap(seal -> seal.nothingToDo(read.papers(), iris, settings));
    if (nothing.isPresent()) {
      outcome.work = nothing.get();
      progress.work(outcome.work);
      return;
    }
    beginModels(); // there will be papers to extract, seldom only some to remove
    try (GraphStore store = GraphStore.forWriting(settings.store())) {
      build(store, iris, read.papers(), sync, outcome);
    }
  }

  private Optional<Seal> sealed(String found) {
    return Seal.parse(found).filter(seal -> seal.sources().equals(sources));
  }

  private void build(
      GraphStore store, Iris iris, List<Paper> papers, boolean sync, Outcome outcome) {
    Optional<Seal> sealed = sealed(store.seal());
    Configuration configuration = sealed.map(Seal::configuration).orElseGet(this::configuration);
    Plan plan =
        store.read(
            data ->
                Plan.of(
                    papers,
                    Memory.of(data.asDatasetGraph(), iris),
                    iris,
                    run(iris, configuration).getURI(),
                    configuration,
                    settings.full(),
                    sync));
    outcome.work = plan.work();
    progress.work(plan.work());
    if (sealed.isEmpty() || !plan.isEmpty()) {
      carryOut(plan, store, iris, configuration, sealed.isPresent(), outcome);
    }
    boolean whole = outcome.tally.papers() == plan.toExtract().size() && !progress.isCancelled();
    Work work = plan.work();
    store.seal(
        new Seal(
                sources,
                configuration,
                whole ? Seal.papers(papers, iris) : 0,
                work.unchanged() + plan.toExtract().size(),
                work.unread(),
                work.staleUnread())
            .text());
  }

  /**
   * @param lexiconStands whether the store is sealed with this lexicon, so that it has it already
   */
  private void carryOut(
      Plan plan,
      GraphStore store,
      Iris iris,
      Configuration configuration,
      boolean lexiconStands,
      Outcome outcome) {
    StorePapers target = new StorePapers(store, iris, outcome.tally);
    if (!lexiconStands) {
      target.put(lexicon());
    }
    target.begin(DescribeRun.of(iris, SOFTWARE, configuration.text()));
    outcome.left = plan.toExtract().size();
    if (outcome.left > 0 && !progress.isCancelled()) {
      Resource run = run(iris, configuration);
      extract(plan, new AssemblePaper(iris, run, settings.threshold()), target, outcome);
    }
    if (!progress.isCancelled()) {
      target.remove(plan.toRemove());
    }
    target.dropUnusedRuns();
    target.count();
    target.end(new DescribeDataset(store.dataset().asDatasetGraph(), iris.base()).describe());
  }

  private static Resource run(Iris iris, Configuration configuration) {
    return iris.run(SOFTWARE + " " + configuration.text());
  }

  private void extract(Plan plan, AssemblePaper assemble, StorePapers target, Outcome outcome) {
    loadModels();
    long start = System.nanoTime();
    int all = plan.toExtract().size();
    int problemsBefore = outcome.problems.size();
    AtomicInteger done = new AtomicInteger();
    progress.papers(0, all);
    new PrepareAll(new PreparePaper(extractor, assemble), settings.threads())
        .over(
            plan.toExtract(),
            progress::isCancelled,
            paper -> {
              target.add(paper);
              progress.papers(done.incrementAndGet(), all);
            },
            problem -> {
              outcome.problems.add(problem);
              progress.papers(done.incrementAndGet(), all);
            });
    target.flush();
    outcome.left = all - done.get();
    int refused = outcome.problems.size() - problemsBefore;
    outcome.rate = (done.get() - refused) / seconds(start);
  }

  private Configuration configuration() {
    return Configuration.of(lexicon(), settings.threshold());
  }

  private Lexicon lexicon() {
    if (lexicon == null) {
      progress.step("Loading the lexicon");
      lexicon = ReadLexicon.withOwn(settings.lexicons());
    }
    return lexicon;
  }

  private void loadModels() {
    if (extractor == null) {
      beginModels();
      Lexicon known = lexicon();
      progress.step("Loading the language models");
      extractor = models.with(known);
      models = null;
    }
  }

  private void beginModels() {
    if (extractor == null && models == null) {
      models = LoadingModels.begin();
    }
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  /** What comes of a build while it runs. */
  private static final class Outcome {
    private final Tally tally;
    private final List<Problem> problems;
    private Work work = Work.NONE;
    private int left;
    private double rate;

    Outcome(double threshold, List<Problem> problems) {
      this.tally = new Tally(threshold);
      this.problems = problems;
    }
  }
}
