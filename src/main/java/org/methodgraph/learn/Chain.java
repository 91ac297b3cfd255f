package org.methodgraph.learn;

import java.util.Arrays;

/**
 * Forward-backward over one sentence after another with given weights. Used by one thread.
 *
 * <p>Products of step and word potentials are kept as plain numbers and scaled at each word, so
 * that exponentials are computed once for each set of step features.
 */
final class Chain {
  private final ChainShape shape;
  private final int n;
  private final double[] weights;
  private final double[][] stepPotentials;
  private final double[][] stepCounts;
  private double[][] words = new double[0][];
  private double[][] forward = new double[0][];
  private double[][] backward = new double[0][];
  private double[] scale = new double[0];

  Chain(ChainShape shape, double[] weights) {
    this.shape = shape;
    this.weights = weights;
    n = shape.labels();
    stepPotentials = new double[shape.steps().length][n * n];
    stepCounts = new double[shape.steps().length][n * n];
    for (int s = 0; s < stepPotentials.length; s++) {
      for (int feature : shape.steps()[s]) {
        int offset = shape.stepOffset(feature);
        for (int k = 0; k < n * n; k++) {
          stepPotentials[s][k] += weights[offset + k];
        }
      }
      for (int k = 0; k < n * n; k++) {
        stepPotentials[s][k] = Math.exp(stepPotentials[s][k]);
      }
    }
  }

  /**
   * Adds expected minus observed counts of a sentence to the gradient; those of steps are kept back
   * until {@link #finish}.
   *
   * @param allowed labels that each word may truly have, null where {@code labels} tells all
   * @return its negative log likelihood
   */
  double add(
      int[][][] sentence, int[] labels, boolean[][] allowed, double weight, double[] gradient) {
    int length = sentence.length;
    reserve(length);
    double shift = 0;
    for (int i = 0; i < length; i++) {
      shift += potentials(sentence[i][0], words[i]);
    }
    double all = run(sentence, length, null) + shift;
    count(sentence, length, null, weight, gradient);
    if (allowed == null) {
      return all - observed(sentence, labels, weight, gradient);
    }
    double right = run(sentence, length, allowed) + shift;
    count(sentence, length, allowed, -weight, gradient);
    return all - right;
  }

  /** Hands over the counts of steps. */
  void finish(double[] gradient) {
    for (int s = 0; s < stepCounts.length; s++) {
      for (int feature : shape.steps()[s]) {
        int offset = shape.stepOffset(feature);
        for (int k = 0; k < n * n; k++) {
          gradient[offset + k] += stepCounts[s][k];
        }
      }
    }
  }

  private void reserve(int length) {
    if (words.length < length) {
      words = new double[length][n];
      forward = new double[length][n];
      backward = new double[length][n];
      scale = new double[length];
    }
  }

  /** Fills the potentials of a word, the greatest being 1, and gives the logarithm taken out. */
  private double potentials(int[] features, double[] to) {
    Arrays.fill(to, 0);
    for (int feature : features) {
      int offset = feature * n;
      for (int y = 0; y < n; y++) {
        to[y] += weights[offset + y];
      }
    }
    double max = to[0];
    for (int y = 1; y < n; y++) {
      max = Math.max(max, to[y]);
    }
    for (int y = 0; y < n; y++) {
      to[y] = Math.exp(to[y] - max);
    }
    return max;
  }

  private double run(int[][][] sentence, int length, boolean[][] allowed) {
    double logZ = 0;
    for (int i = 0; i < length; i++) {
      double[] step = i == 0 ? null : stepPotentials[shape.stepOf().get(sentence[i][1])];
      double sum = 0;
      for (int y = 0; y < n; y++) {
        double in = 1;
        if (i > 0) {
          in = 0;
          for (int a = 0; a < n; a++) {
            in += forward[i - 1][a] * step[a + n * y];
          }
        }
        forward[i][y] = allowed == null || allowed[i][y] ? in * words[i][y] : 0;
        sum += forward[i][y];
      }
      scale[i] = sum;
      logZ += Math.log(sum);
      for (int y = 0; y < n; y++) {
        forward[i][y] /= sum;
      }
    }
    for (int i = length - 1; i >= 0; i--) {
      for (int a = 0; a < n; a++) {
        backward[i][a] = i == length - 1 ? 1 : 0;
      }
      if (i < length - 1) {
        double[] step = stepPotentials[shape.stepOf().get(sentence[i + 1][1])];
        for (int y = 0; y < n; y++) {
          if (allowed == null || allowed[i + 1][y]) {
            double out = words[i + 1][y] * backward[i + 1][y] / scale[i + 1];
            for (int a = 0; a < n; a++) {
              backward[i][a] += step[a + n * y] * out;
            }
          }
        }
      }
    }
    return logZ;
  }

  private void count(
      int[][][] sentence, int length, boolean[][] allowed, double weight, double[] gradient) {
    double[] marginal = new double[n];
    for (int i = 0; i < length; i++) {
      for (int y = 0; y < n; y++) {
        marginal[y] = weight * forward[i][y] * backward[i][y];
      }
      for (int feature : sentence[i][0]) {
        int offset = feature * n;
        for (int y = 0; y < n; y++) {
          gradient[offset + y] += marginal[y];
        }
      }
      if (i > 0) {
        int set = shape.stepOf().get(sentence[i][1]);
        for (int y = 0; y < n; y++) {
          if (allowed == null || allowed[i][y]) {
            double out = weight * words[i][y] * backward[i][y] / scale[i];
            for (int a = 0; a < n; a++) {
              stepCounts[set][a + n * y] +=
                  forward[i - 1][a] * stepPotentials[set][a + n * y] * out;
            }
          }
        }
      }
    }
  }

  private double observed(int[][][] sentence, int[] labels, double weight, double[] gradient) {
    double score = 0;
    for (int i = 0; i < sentence.length; i++) {
      for (int feature : sentence[i][0]) {
        score += weights[feature * n + labels[i]];
        gradient[feature * n + labels[i]] -= weight;
      }
      if (i > 0) {
        int set = shape.stepOf().get(sentence[i][1]);
        int k = labels[i - 1] + n * labels[i];
        score += Math.log(stepPotentials[set][k]);
        stepCounts[set][k] -= weight;
      }
    }
    return score;
  }
}
