package org.methodgraph.learn;

import edu.stanford.nlp.optimization.DiffFunction;
import edu.stanford.nlp.optimization.QNMinimizer;
import java.util.Arrays;
import java.util.List;

/**
 * Makes probabilities mean what they say, by one factor for all scores and one addition to that of
 * the label that stands for "none", fitted on examples that the models have not seen (Platt 1999).
 * Models that answer different questions share the two: each by itself has too few examples of real
 * texts to tell.
 */
final class Calibrate implements DiffFunction {
  /**
   * An example that the model has not seen.
   *
   * @param scores the model's score for each of its labels
   * @param label index of the right one
   * @param none index of the label that stands for "none"
   */
  record Unseen(double[] scores, int label, int none) {}

  /**
   * What was fitted.
   *
   * @param factor for all scores
   * @param addition to the score of "none"
   */
  record Fitted(double factor, double addition) {}

  private static final double PRIOR = 0.5;
  private static final double TOLERANCE = 1e-6;

  private final List<Unseen> examples;
  private double[] gradient = new double[0];

  private Calibrate(List<Unseen> examples) {
    this.examples = examples;
  }

  /** Without examples, scores stay as they are. */
  static Fitted fit(List<Unseen> examples) {
    QNMinimizer minimizer = new QNMinimizer();
    minimizer.shutUp();
    double[] best = minimizer.minimize(new Calibrate(examples), TOLERANCE, new double[] {1, 0});
    return new Fitted(best[0], best[1]);
  }

  @Override
  public int domainDimension() {
    return 2;
  }

  @Override
  public double valueAt(double[] point) {
    gradient = new double[point.length];
    double value = 0;
    for (Unseen example : examples) {
      double[] scores = Arrays.stream(example.scores()).map(score -> score * point[0]).toArray();
      scores[example.none()] += point[1];
      double[] probabilities = LinearModel.softmax(scores);
      value -= Math.log(Math.max(probabilities[example.label()], 1e-300));
      for (int label = 0; label < scores.length; label++) {
        double error = probabilities[label] - (label == example.label() ? 1 : 0);
        gradient[0] += error * example.scores()[label];
        gradient[1] += label == example.none() ? error : 0;
      }
    }
    // Where examples are few, stay near the models as they are.
    for (int i = 0; i < point.length; i++) {
      double off = point[i] - (i == 0 ? 1 : 0);
      value += PRIOR * off * off;
      gradient[i] += 2 * PRIOR * off;
    }
    return value;
  }

  @Override
  public double[] derivativeAt(double[] point) {
    valueAt(point);
    return gradient.clone();
  }
}
