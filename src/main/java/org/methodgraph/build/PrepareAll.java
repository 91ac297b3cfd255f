package org.methodgraph.build;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.methodgraph.model.Paper;
import org.methodgraph.model.Problem;

/**
 * Runs the line over many papers at once and hands on what comes out in the order of what went in.
 */
final class PrepareAll {
  private static final int WAITING_PER_THREAD = 8;

  private final PreparePaper prepare;
  private final int threads;

  PrepareAll(PreparePaper prepare, int threads) {
    this.prepare = prepare;
    this.threads = threads;
  }

  /**
   * @param ended whether to begin with no other paper; those that have begun are finished
   * @param found gets each paper ready to be stored, on the calling thread
   * @param problems gets the papers that could not be analysed or whose graph is not sound; the
   *     others go on
   */
  void over(
      List<Paper> papers,
      BooleanSupplier ended,
      Consumer<Prepared> found,
      Consumer<Problem> problems) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<Prepared>> waiting = new ArrayDeque<>();
      int taken = 0;
      for (Paper paper : papers) {
        if (ended.getAsBoolean()) {
          break;
        }
        waiting.add(pool.submit(() -> prepare.of(paper)));
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
      Future<Prepared> future, Paper paper, Consumer<Prepared> found, Consumer<Problem> problems) {
    Prepared prepared;
    try {
      prepared = future.get();
    } catch (ExecutionException e) {
      problems.accept(notAnalysed(paper, e.getCause()));
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while extracting", e);
    }
    if (prepared.errors().isEmpty()) {
      found.accept(prepared);
    } else {
      problems.accept(refused(paper, prepared));
    }
  }

  static Problem refused(Paper paper, Prepared prepared) {
    return new Problem(
        paper.origin(),
        Problem.Kind.SKIPPED,
        "the paper's graph breaks a rule of the ontology ("
            + prepared.errors().get(0).rule()
            + " at "
            + prepared.errors().get(0).node()
            + "); the paper is left out. Please report it with the abstract.");
  }

  static Problem notAnalysed(Paper paper, Throwable cause) {
    return new Problem(
        paper.origin(),
        Problem.Kind.SKIPPED,
        "the abstract could not be analysed ("
            + cause
            + (cause instanceof OutOfMemoryError
                ? "); the paper is left out. Give Java more memory (METHODGRAPH_JAVA_OPTIONS=-Xmx4g)"
                    + " or fewer --threads, and build again."
                : "); the paper is left out. Please report it with the abstract."));
  }
}
