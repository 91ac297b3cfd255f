package org.methodgraph.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether confidences mean what they say: what was said with 0.8 should be right eight times in
 * ten.
 *
 * @param bins from the least to the most confident tenth of the scale, without empty ones
 */
public record Calibration(List<Bin> bins) {
  private static final int BINS = 10;

  /**
   * Something said.
   *
   * @param confidence 0 to 1
   */
  public record Judged(double confidence, boolean right) {}

  /**
   * A tenth of the scale.
   *
   * @param count how many things were said with such a confidence
   * @param confidence their mean confidence
   * @param right the share of them that is right
   */
  public record Bin(int count, double confidence, double right) {}

  static Calibration of(List<Judged> all) {
    List<Bin> bins = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      int number = bin;
      List<Judged> here =
          all.stream()
              .filter(j -> Math.min(BINS - 1, (int) (j.confidence() * BINS)) == number)
              .toList();
      if (!here.isEmpty()) {
        double confidence = here.stream().mapToDouble(Judged::confidence).average().orElseThrow();
        double right = (double) here.stream().filter(Judged::right).count() / here.size();
        bins.add(new Bin(here.size(), confidence, right));
      }
    }
    return new Calibration(bins);
  }

  /**
   * The expected calibration error: the mean distance between confidence and share of right ones,
   * over bins of equal width, by their counts (Naeini, Cooper and Hauskrecht 2015).
   */
  public double expectedError() {
    double sum = 0;
    int count = 0;
    for (Bin bin : bins) {
      sum += bin.count() * Math.abs(bin.confidence() - bin.right());
      count += bin.count();
    }
    return count == 0 ? 0 : sum / count;
  }
}
