package org.methodgraph.learn;

import java.util.List;

/**
 * How likely labels are at the words of one sentence: the forward-backward algorithm, with numbers
 * scaled at each word.
 */
final class Marginals {
  private final List<String> labels;
  private final int n;
  private final double[][] words;
  private final double[][] steps;
  private final double[][] forward;
  private final double[][] backward;
  private final double[] scale;

  /**
   * @param scores by word and label, sums of weights
   * @param steps factors of the steps to each word, by label before and label, the label before
   *     counting fastest; that of the first word does not count
   */
  Marginals(List<String> labels, double[][] scores, double[][] steps) {
    this.labels = labels;
    this.steps = steps;
    n = labels.size();
    words = new double[scores.length][];
    for (int i = 0; i < scores.length; i++) {
      words[i] = factors(scores[i]);
    }
    forward = new double[scores.length][n];
    backward = new double[scores.length][n];
    scale = new double[scores.length];
    goForward();
    goBackward();
  }

  List<String> labels() {
    return labels;
  }

  /** Probability that a word has a label. */
  double of(int word, int label) {
    return forward[word][label] * backward[word][label];
  }

  /** Probability that a word has a label and the one before it another. */
  double of(int word, int before, int label) {
    return forward[word - 1][before]
        * steps[word][before + n * label]
        * words[word][label]
        * backward[word][label]
        / scale[word];
  }

  private static double[] factors(double[] scores) {
    double highest = scores[0];
    for (double score : scores) {
      highest = Math.max(highest, score);
    }
    double[] factors = new double[scores.length];
    for (int i = 0; i < factors.length; i++) {
      factors[i] = Math.exp(scores[i] - highest);
    }
    return factors;
  }

  private void goForward() {
    for (int i = 0; i < words.length; i++) {
      for (int label = 0; label < n; label++) {
        double in = i == 0 ? 1 : 0;
        for (int before = 0; i > 0 && before < n; before++) {
          in += forward[i - 1][before] * steps[i][before + n * label];
        }
        forward[i][label] = in * words[i][label];
        scale[i] += forward[i][label];
      }
      for (int label = 0; label < n; label++) {
        forward[i][label] /= scale[i];
      }
    }
  }

  private void goBackward() {
    int last = words.length - 1;
    for (int label = 0; last >= 0 && label < n; label++) {
      backward[last][label] = 1;
    }
    for (int i = last - 1; i >= 0; i--) {
      for (int label = 0; label < n; label++) {
        double out = words[i + 1][label] * backward[i + 1][label] / scale[i + 1];
        for (int before = 0; before < n; before++) {
          backward[i][before] += steps[i + 1][before + n * label] * out;
        }
      }
    }
  }
}
