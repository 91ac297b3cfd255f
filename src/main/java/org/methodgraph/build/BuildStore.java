package org.methodgraph.build;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.methodgraph.export.DescribeDataset;
import org.methodgraph.graph.AssemblePaper;
import org.methodgraph.graph.DescribeRun;
import org.methodgraph.graph.Iris;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.lexicon.ReadLexicon;
import org.methodgraph.model.Paper;
import org.methodgraph.model.Problem;
import org.methodgraph.store.GraphStore;

/** From inputs to a store: the whole line in its order. */
public final class BuildStore {
  private static final String SOFTWARE = "MethodGraph 0.1.0";

  private final BuildSettings settings;
  private final BuildProgress progress;

  public BuildStore(BuildSettings settings, BuildProgress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * Reads, extracts and stores.
   *
   * @param stdin what {@code -} among the inputs stands for
   * @throws org.methodgraph.store.StoreException if the store cannot be written
   * @throws org.methodgraph.lexicon.LexiconException if a lexicon file cannot be used
   * @throws org.methodgraph.read.UnknownFormatException if there is no reader of the asked name
   */
  public BuildReport run(InputStream stdin) {
    long start = System.nanoTime();
    ReadInputs.Read read = ReadInputs.of(settings.inputs(), settings.format(), stdin);
    List<Paper> papers = read.papers();
    List<Problem> problems = new ArrayList<>(read.problems());
    Tally tally = new Tally(settings.threshold());
    double rate = papers.isEmpty() ? 0 : extract(papers, tally, problems);
    return new BuildReport(
        read.files(),
        read.records(),
        tally.papers(),
        tally.changed(),
        tally.mentions(),
        tally.concepts(),
        tally.facts(),
        tally.plainFacts(),
        tally.results(),
        problems,
        seconds(start),
        rate);
  }

  /** Papers per second. */
  private double extract(List<Paper> papers, Tally tally, List<Problem> problems) {
    progress.step("Loading the language models and the lexicon");
    Lexicon lexicon = ReadLexicon.withOwn(settings.lexicons());
    Extractor extractor = Extractor.load(lexicon);
    Iris iris = new Iris(settings.base());
    String configuration = configuration(lexicon);
    Model run = DescribeRun.of(iris, SOFTWARE, configuration);
    Resource activity = iris.run(SOFTWARE + " " + configuration);
    try (GraphStore store = GraphStore.forWriting(settings.store())) {
      AssemblePaper assemble = new AssemblePaper(iris, activity, settings.threshold());
      StorePapers target = new StorePapers(store, iris, tally);
      target.begin(lexicon, run);
      long start = System.nanoTime();
      progress.papers(0, papers.size());
      AtomicInteger done = new AtomicInteger();
      new PrepareAll(new PreparePaper(extractor, assemble), settings.threads())
          .over(
              papers,
              paper -> {
                target.add(paper);
                progress.papers(done.incrementAndGet(), papers.size());
              },
              problems::add);
      target.flush();
      if (done.get() < papers.size()) {
        progress.papers(papers.size(), papers.size());
      }
      double rate = papers.size() / seconds(start);
      target.count();
      target.end(new DescribeDataset(store.dataset().asDatasetGraph(), iris.base()).describe());
      return rate;
    }
  }

  /** Everything that the statements depend on besides the papers. */
  private String configuration(Lexicon lexicon) {
    return "lexicon " + lexicon.fingerprint() + ", threshold " + settings.threshold();
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
