package org.methodgraph.bench;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the time goes: looks at the stacks of the working threads every few milliseconds and counts
 * in whose room of the program they are. Rough, but it costs next to nothing and needs no clocks
 * inside what is measured.
 */
final class SampleStacks implements AutoCloseable {
  private static final String ROOT = "org.methodgraph.";
  private static final long EVERY_MILLIS = 5;

  private final Map<String, Integer> counts = new TreeMap<>();
  private final Thread sampler = new Thread(this::sample, "stack-sampler");

  SampleStacks() {
    sampler.setDaemon(true);
    sampler.start();
  }

  /** Shares of all samples by room and class, {@code learn.Tagger}, the greatest first. */
  Map<String, Double> shares() {
    Map<String, Double> shares = new LinkedHashMap<>();
    synchronized (counts) {
      double all = counts.values().stream().mapToInt(Integer::intValue).sum();
      counts.entrySet().stream()
          .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
          .forEach(place -> shares.put(place.getKey(), place.getValue() / all));
    }
    return shares;
  }

  private void sample() {
    while (!Thread.currentThread().isInterrupted()) {
      Thread.getAllStackTraces()
          .forEach(
              (thread, stack) -> {
                if (thread.getName().startsWith(TimeContender.THREADS)) {
                  count(stack);
                }
              });
      try {
        Thread.sleep(EVERY_MILLIS);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** Counts the innermost class of the program that is no mere record. */
  private void count(StackTraceElement[] stack) {
    for (StackTraceElement frame : stack) {
      String name = frame.getClassName();
      if (name.startsWith(ROOT) && !name.startsWith(ROOT + "model.")) {
        String place = name.substring(ROOT.length()).replaceFirst("\\$.*", "");
        if (!place.startsWith("bench.")) {
          synchronized (counts) {
            counts.merge(place, 1, Integer::sum);
          }
        }
        return;
      }
    }
  }

  @Override
  public void close() {
    sampler.interrupt();
  }
}
