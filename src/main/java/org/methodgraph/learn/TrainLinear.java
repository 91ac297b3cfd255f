package org.methodgraph.learn;

import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import edu.stanford.nlp.classify.WeightedDataset;
import edu.stanford.nlp.ling.BasicDatum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Fits logistic regressions by CoreNLP's quasi-Newton optimiser with a Gaussian prior. */
public final class TrainLinear {
  /**
   * One answered question.
   *
   * @param weight how much it counts; 1 is normal
   */
  public record Example(Set<String> features, String label, float weight) {}

  private static final double TOLERANCE = 1e-5;

  private final double sigma;
  private final int fewest;

  /**
   * @param sigma standard deviation of the prior on weights: smaller is smoother
   * @param fewest how many examples must have a feature for it to count
   */
  public TrainLinear(double sigma, int fewest) {
    this.sigma = sigma;
    this.fewest = fewest;
  }

  /** Same examples in the same order give the same model. */
  public LinearModel on(List<Example> examples) {
    WeightedDataset<String, String> data = new WeightedDataset<>();
    for (Example example : examples) {
      List<String> features = new ArrayList<>(new TreeSet<>(example.features()));
      features.add(BIAS);
      data.add(new BasicDatum<>(features, example.label()), example.weight());
    }
    data.applyFeatureCountThreshold(fewest);
    LinearClassifierFactory<String, String> factory =
        new LinearClassifierFactory<>(TOLERANCE, false, sigma);
    factory.setVerbose(false);
    LinearClassifier<String, String> classifier = factory.trainClassifier(data);
    List<String> labels = classifier.labels().stream().sorted().toList();
    Map<String, double[]> weights = new HashMap<>();
    for (String feature : classifier.features()) {
      double[] weight = new double[labels.size()];
      for (int label = 0; label < weight.length; label++) {
        weight[label] = classifier.weight(feature, labels.get(label));
      }
      weights.put(feature, weight);
    }
    return new LinearModel(labels, weights);
  }

  static final String BIAS = "*";
}
