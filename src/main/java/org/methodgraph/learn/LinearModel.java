package org.methodgraph.learn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A multinomial logistic regression: which of several labels, given a set of features that are
 * there or not. Text in and out, so that a model can be read and compared.
 */
public final class LinearModel {
  private final List<String> labels;
  private final Map<String, double[]> weights;

  LinearModel(List<String> labels, Map<String, double[]> weights) {
    this.labels = List.copyOf(labels);
    this.weights = new HashMap<>(weights);
  }

  /** Probability of each label; they add up to 1. */
  public Map<String, Double> probabilities(Set<String> features) {
    double[] shares = softmax(scores(features));
    Map<String, Double> probabilities = new HashMap<>();
    for (int label = 0; label < shares.length; label++) {
      probabilities.put(labels.get(label), shares[label]);
    }
    return probabilities;
  }

  List<String> labels() {
    return labels;
  }

  /** The sum of weights for each label. */
  double[] scores(Set<String> features) {
    double[] scores = weights.getOrDefault(TrainLinear.BIAS, new double[labels.size()]).clone();
    for (String feature : features) {
      double[] weight = weights.get(feature);
      for (int label = 0; weight != null && label < scores.length; label++) {
        scores[label] += weight[label];
      }
    }
    return scores;
  }

  static double[] softmax(double[] scores) {
    double highest = Arrays.stream(scores).max().orElseThrow();
    double[] shares = Arrays.stream(scores).map(score -> Math.exp(score - highest)).toArray();
    double sum = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(share -> share / sum).toArray();
  }

  /**
   * A model whose scores are these, times a factor, and something added for one label if it has it.
   */
  LinearModel scaled(double factor, String label, double added) {
    Map<String, double[]> scaled = new HashMap<>();
    weights.forEach(
        (feature, weight) ->
            scaled.put(feature, Arrays.stream(weight).map(w -> w * factor).toArray()));
    double[] bias = scaled.computeIfAbsent(TrainLinear.BIAS, b -> new double[labels.size()]);
    if (labels.contains(label)) {
      bias[labels.indexOf(label)] += added;
    }
    return new LinearModel(labels, scaled);
  }

  /**
   * What each of the features that are there adds to the log odds of a label against another one;
   * the name {@code *} stands for what is added whatever is seen. The sum is the logarithm of how
   * many times likelier the label is.
   */
  public Map<String, Double> contributions(String label, String against, Set<String> features) {
    int one = labels.indexOf(label);
    int other = labels.indexOf(against);
    if (one < 0 || other < 0) {
      throw new IllegalArgumentException(
          label + " or " + against + " is none of the labels " + labels);
    }
    Set<String> all = new HashSet<>(features);
    all.add(TrainLinear.BIAS);
    Map<String, Double> contributions = new TreeMap<>();
    for (String feature : all) {
      double[] weight = weights.get(feature);
      if (weight != null) {
        contributions.put(feature, weight[one] - weight[other]);
      }
    }
    return contributions;
  }

  /** Whether it can give this answer at all; answers never seen in training it cannot. */
  public boolean knows(String label) {
    return labels.contains(label);
  }

  /** Writes one line of labels and one line a feature, sorted. */
  void write(Writer out) throws IOException {
    out.write(String.join("\t", labels) + "\n");
    for (Map.Entry<String, double[]> entry : new TreeMap<>(weights).entrySet()) {
      out.write(entry.getKey());
      for (double weight : entry.getValue()) {
        out.write("\t" + Math.round(weight * 10_000) / 10_000.0);
      }
      out.write("\n");
    }
    out.write("\n");
  }

  /** Reads what {@link #write} wrote, up to the blank line. */
  static LinearModel read(BufferedReader in) throws IOException {
    List<String> labels = List.of(in.readLine().split("\t"));
    Map<String, double[]> weights = new HashMap<>();
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      String[] cells = line.split("\t");
      double[] weight = new double[labels.size()];
      for (int label = 0; label < weight.length; label++) {
        weight[label] = Double.parseDouble(cells[label + 1]);
      }
      weights.put(cells[0], weight);
    }
    return new LinearModel(labels, weights);
  }
}
