package org.methodgraph.learn;

import java.util.List;

/**
 * Makes the tagger's probabilities mean what they say: a line through their log odds (Platt 1999),
 * fitted on names in texts that the tagger has not seen.
 *
 * @param slope how much a difference in log odds is worth; 1 leaves it as it is
 * @param shift added to the log odds; 0 leaves them as they are
 */
record Sureness(double slope, double shift) {
  static final Sureness PLAIN = new Sureness(1, 0);

  private static final double LEAST = 1e-6;

  /** Fits it; without anything found, probabilities stay as they are. */
  static Sureness of(List<JudgedSpan> found) {
    if (found.isEmpty()) {
      return PLAIN;
    }
    Calibrate.Fitted fitted =
        Calibrate.fit(
            found.stream()
                .map(
                    name ->
                        new Calibrate.Unseen(
                            new double[] {logOdds(name.probability()), 0}, name.right() ? 0 : 1, 1))
                .toList());
    // Rounded as it is written down, so that a trained tagger and one read again say the same.
    return new Sureness(rounded(fitted.factor()), rounded(-fitted.addition()));
  }

  double of(double probability) {
    return 1 / (1 + Math.exp(-(slope * logOdds(probability) + shift)));
  }

  private static double logOdds(double probability) {
    double bounded = Math.min(1 - LEAST, Math.max(LEAST, probability));
    return Math.log(bounded / (1 - bounded));
  }

  private static double rounded(double value) {
    return Math.rint(value * 1000) / 1000;
  }
}
