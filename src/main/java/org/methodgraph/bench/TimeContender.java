package org.methodgraph.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.methodgraph.model.Paper;

/** Lets threads work through papers, each taking the next one as soon as it is free. */
final class TimeContender {
  /**
   * One pass.
   *
   * @param seconds by the clock
   * @param processorSeconds of all threads of Java together, those that compile and collect garbage
   *     among them
   */
  record Pass(int tokens, double seconds, double processorSeconds) {}

  /** Begins the names of the threads that work. */
  static final String THREADS = "bench-";

  private static final OperatingSystemMXBean TIMES =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private TimeContender() {}

  static Pass once(Contender contender, List<Paper> papers, int threads) {
    AtomicInteger next = new AtomicInteger();
    AtomicInteger named = new AtomicInteger();
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads, task -> new Thread(task, THREADS + named.incrementAndGet()));
    try {
      long start = System.nanoTime();
      long processorStart = TIMES.getProcessCpuTime();
      List<Future<Integer>> shares = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        shares.add(pool.submit(() -> work(contender, papers, next)));
      }
      int tokens = 0;
      for (Future<Integer> share : shares) {
        tokens += share.get();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      return new Pass(tokens, seconds, (TIMES.getProcessCpuTime() - processorStart) / 1e9);
    } catch (ExecutionException e) {
      throw new IllegalStateException(contender.what() + " failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while measuring", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static int work(Contender contender, List<Paper> papers, AtomicInteger next) {
    int tokens = 0;
    for (int i = next.getAndIncrement(); i < papers.size(); i = next.getAndIncrement()) {
      tokens += contender.work().applyAsInt(papers.get(i));
    }
    return tokens;
  }
}
