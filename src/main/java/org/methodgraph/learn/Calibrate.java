package org.methodgraph.learn;

import edu.stanford.nlp.optimization.DiffFunction;
import edu.stanford.nlp.optimization.QNMinimizer;
import java.util.Arrays;
import java.util.List;

/**
 * Makes a model's probabilities mean what they say, by one factor for all its scores and one
 * addition for each label, fitted on examples that it has not seen (Platt 1999; "vector scaling"
 * with a single temperature in Guo, Pleiss, Sun and Weinberger 2017).
 */
final class Calibrate implements DiffFunction {
  /**
   * An example that the model has not seen.
   *
   * @param scores the model's score for each of its labels
   * @param label index of the right one
   */
  record Unseen(double[] scores, int label) {}

  private static final double PRIOR = 0.5;
  private static final double TOLERANCE = 1e-6;

  private final List<Unseen> examples;
  private final int labels;
  private double[] gradient = new double[0];

  private Calibrate(List<Unseen> examples, int labels) {
    this.examples = examples;
    this.labels = labels;
  }

  /** The model with its scores brought into line. */
  static LinearModel model(LinearModel model, List<Unseen> examples) {
    if (examples.isEmpty()) {
      return model;
    }
    double[] best = fit(examples, examples.get(0).scores().length);
    return model.scaled(best[0], Arrays.copyOfRange(best, 1, best.length));
  }

  /** The factor for all scores, and behind it what is added for each label. */
  static double[] fit(List<Unseen> examples, int labels) {
    double[] start = new double[1 + labels];
    start[0] = 1;
    QNMinimizer minimizer = new QNMinimizer();
    minimizer.shutUp();
    return minimizer.minimize(new Calibrate(examples, labels), TOLERANCE, start);
  }

  @Override
  public int domainDimension() {
    return 1 + labels;
  }

  @Override
  public double valueAt(double[] point) {
    gradient = new double[point.length];
    double value = 0;
    for (Unseen example : examples) {
      double[] scores = new double[labels];
      for (int label = 0; label < labels; label++) {
        scores[label] = point[0] * example.scores()[label] + point[1 + label];
      }
      double[] probabilities = LinearModel.softmax(scores);
      value -= Math.log(Math.max(probabilities[example.label()], 1e-300));
      for (int label = 0; label < labels; label++) {
        double error = probabilities[label] - (label == example.label() ? 1 : 0);
        gradient[0] += error * example.scores()[label];
        gradient[1 + label] += error;
      }
    }
    // Where examples are few, stay near the model as it is.
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
