package org.methodgraph.build;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.methodgraph.model.Extraction;
import org.methodgraph.model.Paper;
import org.methodgraph.model.Problem;

/**
 * Runs the line over many papers at once and hands on what comes out in the order of what went in.
 */
final class ExtractAll {
  private static final int WAITING_PER_THREAD = 8;

  private final Extractor extractor;
  private final int threads;

  ExtractAll(Extractor extractor, int threads) {
    this.extractor = extractor;
    this.threads = threads;
  }

  /**
   * @param found gets each extraction, on the calling thread
   * @param problems gets the papers that could not be analysed; the others go on
   */
  void over(List<Paper> papers, Consumer<Extraction> found, Consumer<Problem> problems) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<Extraction>> waiting = new ArrayDeque<>();
      int taken = 0;
      for (Paper paper : papers) {
        waiting.add(pool.submit(() -> extractor.extract(paper)));
        if (waiting.size() > threads * WAITING_PER_THREAD) {
          take(waiting.remove(), papers.get(taken++), found, problems);
        }
      }
      while (!waiting.isEmpty()) {
        take(waiting.remove(), papers.get(taken++), found, problems);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static void take(
      Future<Extraction> future,
      Paper paper,
      Consumer<Extraction> found,
      Consumer<Problem> problems) {
    Extraction extraction;
    try {
      extraction = future.get();
    } catch (ExecutionException e) {
      problems.accept(notAnalysed(paper, e.getCause()));
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while extracting", e);
    }
    found.accept(extraction);
  }

  private static Problem notAnalysed(Paper paper, Throwable cause) {
    return new Problem(
        paper.origin(),
        Problem.Kind.SKIPPED,
        "the abstract could not be analysed ("
            + cause
            + "); the paper is left out. Please report it with the abstract.");
  }
}
