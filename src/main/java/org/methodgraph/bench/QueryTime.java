package org.methodgraph.bench;

import java.util.List;

/**
 * How long a query took.
 *
 * @param query its name in the catalogue
 * @param rows of its answer, or triples
 * @param cold the first run on the opened store, in milliseconds
 * @param warm the later runs, sorted, in milliseconds
 * @param cpu time of the processor for a later run, on the average, in milliseconds: what the run
 *     takes where nothing else goes on on the machine
 */
public record QueryTime(String query, long rows, double cold, List<Double> warm, double cpu) {
  public QueryTime {
    warm = warm.stream().sorted().toList();
  }

  public double median() {
    return warm.get(warm.size() / 2);
  }

  /** The time that 95 of a hundred runs stay below. */
  public double p95() {
    return warm.get((int) Math.ceil(0.95 * warm.size()) - 1);
  }
}
