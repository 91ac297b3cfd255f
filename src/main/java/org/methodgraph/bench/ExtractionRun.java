package org.methodgraph.bench;

import java.util.List;

/**
 * How fast one contender was with one number of threads: a figure for each repeat.
 *
 * @param contender its letter
 * @param what it does
 * @param threads that worked at the same time
 * @param papers in each repeat
 * @param tokens in each repeat
 * @param seconds by the clock
 * @param processorSeconds of all threads of Java together, which other jobs on the machine lengthen
 *     less
 */
public record ExtractionRun(
    String contender,
    String what,
    int threads,
    int papers,
    int tokens,
    List<Double> seconds,
    List<Double> processorSeconds) {

  /** The median over the repeats of papers in a second. */
  public double papersPerSecond() {
    return papers / median(seconds);
  }

  /** The median over the repeats of tokens in a second. */
  public double tokensPerSecond() {
    return tokens / median(seconds);
  }

  /** The median over the repeats of milliseconds of processor time for a paper. */
  public double processorMillis() {
    return 1000 * median(processorSeconds) / papers;
  }

  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
