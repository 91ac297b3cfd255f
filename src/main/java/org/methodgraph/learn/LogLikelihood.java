package org.methodgraph.learn;

import edu.stanford.nlp.optimization.DiffFunction;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

/**
 * Negative log likelihood of the training sentences under a linear-chain CRF, with a Gaussian
 * prior. Two threads share the sentences in a fixed way, so that the sums are the same each time.
 */
final class LogLikelihood implements DiffFunction {
  private final int[][][][] data;
  private final int[][] labels;
  private final boolean[][][] allowed;
  private final double[] sentenceWeights;
  private final double inverseVariance;
  private final ChainShape shape;
  private final double size;

  private double[] lastPoint = new double[0];
  private double lastValue;
  private double[] lastGradient = new double[0];

  LogLikelihood(
      int[][][][] data,
      int[][] labels,
      boolean[][][] allowed,
      double[] sentenceWeights,
      int labelCount,
      CrfSettings settings) {
    this.data = data;
    this.labels = labels;
    this.allowed = allowed;
    this.sentenceWeights = sentenceWeights;
    this.inverseVariance = 1 / (settings.sigma() * settings.sigma());
    // Divided by the number of words, so that the first step of the minimizer is a small one.
    this.size = Math.max(1, Arrays.stream(data).mapToInt(sentence -> sentence.length).sum());
    this.shape = ChainShape.of(data, labelCount);
  }

  @Override
  public int domainDimension() {
    return shape.weightCount();
  }

  @Override
  public double valueAt(double[] point) {
    compute(point);
    return lastValue;
  }

  @Override
  public double[] derivativeAt(double[] point) {
    compute(point);
    return lastGradient;
  }

  private void compute(double[] point) {
    if (Arrays.equals(point, lastPoint)) {
      return;
    }
    double[] gradient = new double[point.length];
    double[] other = new double[point.length];
    CompletableFuture<Double> odd = CompletableFuture.supplyAsync(() -> part(point, other, 1));
    double value = part(point, gradient, 0) + odd.join();
    for (int i = 0; i < point.length; i++) {
      gradient[i] = (gradient[i] + other[i] + point[i] * inverseVariance) / size;
      value += point[i] * point[i] * inverseVariance / 2;
    }
    value /= size;
    lastPoint = point.clone();
    lastValue = value;
    lastGradient = gradient;
  }

  private double part(double[] point, double[] gradient, int remainder) {
    Chain chain = new Chain(shape, point);
    double value = 0;
    for (int s = remainder; s < data.length; s += 2) {
      value +=
          sentenceWeights[s]
              * chain.add(data[s], labels[s], allowed[s], sentenceWeights[s], gradient);
    }
    chain.finish(gradient);
    return value;
  }
}
