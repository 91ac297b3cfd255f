package org.methodgraph.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.methodgraph.build.ReplacePapers;
import org.methodgraph.graph.Iris;
import org.methodgraph.graph.KeepInStep;
import org.methodgraph.store.GraphStore;

/**
 * Times how papers are put into a growing store as a build does it, claims and labels of concepts
 * kept in step, without their extraction.
 */
public final class TimeUpdates {
  /** As many as a build puts into a transaction. */
  private static final int PAPERS_PER_TRANSACTION = 100;

  private static final Set<String> TYPES = Set.of("method", "task", "dataset", "metric");

  /**
   * How long a stretch of papers took.
   *
   * @param papers in the store at its end
   * @param milliseconds per paper
   * @param bytes on disk at its end
   */
  public record Stretch(int papers, double milliseconds, long bytes) {}

  private TimeUpdates() {}

  /**
   * @param like folder of a store of real papers
   * @param base base IRI of its data
   * @param all how many papers to put in
   * @param stretch number of papers that are timed together
   * @param target folder of a new store
   */
  public static void of(
      Path like,
      String base,
      int all,
      int stretch,
      long seed,
      Path target,
      Consumer<Stretch> sink) {
    if (stretch < PAPERS_PER_TRANSACTION) {
      throw new IllegalArgumentException(
          "A stretch has 100 papers at the least, which is a transaction; not " + stretch + ".");
    }
    Iris iris = new Iris(base);
    Pattern pattern = Pattern.of(like, base);
    DrawPapers papers = new DrawPapers(pattern, iris, TYPES, seed);
    try (GraphStore store = GraphStore.forWriting(target)) {
      store.write(data -> pattern.others().forEach(data::add));
      KeepInStep keepInStep = new KeepInStep(iris);
      while (papers.drawn() < all) {
        List<DrawPapers.Drawn> drawn = new ArrayList<>();
        while (drawn.size() < stretch && papers.drawn() < all) {
          drawn.add(papers.next());
        }
        long start = System.nanoTime();
        put(drawn, store, keepInStep);
        double milliseconds = (System.nanoTime() - start) / 1e6 / drawn.size();
        sink.accept(new Stretch(papers.drawn(), milliseconds, GraphStore.size(target)));
      }
    }
  }

  private static void put(List<DrawPapers.Drawn> drawn, GraphStore store, KeepInStep keepInStep) {
    for (int from = 0; from < drawn.size(); from += PAPERS_PER_TRANSACTION) {
      int first = from;
      int to = Math.min(from + PAPERS_PER_TRANSACTION, drawn.size());
      store.write(
          data -> {
            ReplacePapers replace = new ReplacePapers(data, keepInStep);
            drawn.subList(first, to).forEach(paper -> replace.replace(paper.name(), paper.graph()));
            replace.keepInStep();
          });
    }
  }
}
