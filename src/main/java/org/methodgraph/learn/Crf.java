package org.methodgraph.learn;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.optimization.Evaluator;
import edu.stanford.nlp.optimization.QNMinimizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * CoreNLP's CRF with our own likelihood, which is faster, weighs texts, knows of labels that a
 * corpus leaves out, and gives the same weights each time.
 */
final class Crf extends CRFClassifier<CoreLabel> {
  /**
   * A training sentence.
   *
   * @param words its words with features and answers
   * @param weight how many times it counts
   * @param hidden labels that may hide behind "outside"
   */
  record Example(List<CoreLabel> words, double weight, Set<String> hidden) {}

  private final CrfSettings settings;
  private final List<Example> examples;

  private Crf(CrfSettings settings, List<Example> examples, Properties properties) {
    super(properties);
    // CoreNLP makes the factory that the settings name twice, and would tell each feature twice.
    featureFactories.subList(1, featureFactories.size()).clear();
    this.settings = settings;
    this.examples = examples;
  }

  static Crf train(List<Example> examples, CrfSettings settings) {
    Properties properties = new Properties();
    properties.setProperty("featureFactory", MentionFeatures.class.getName());
    properties.setProperty("maxLeft", "1");
    properties.setProperty("useClassFeature", "false");
    // Else the file tells how many processors the machine had that trained it.
    properties.setProperty("multiThreadGrad", "1");
    properties.setProperty("featureCountThresh", String.valueOf(settings.rarestFeature()));
    if (settings.smallestDifference() > 0) {
      properties.setProperty("numTimesPruneFeatures", "1");
      properties.setProperty("featureDiffThresh", String.valueOf(settings.smallestDifference()));
    }
    Crf crf = new Crf(settings, examples, properties);
    List<List<CoreLabel>> sentences = new ArrayList<>();
    examples.forEach(example -> sentences.add(example.words()));
    crf.train(sentences, null);
    return crf;
  }

  @Override
  protected double[] trainWeights(
      int[][][][] data,
      int[][] labels,
      Evaluator[] evaluators,
      int round,
      double[][][][] featureValues) {
    LogLikelihood likelihood =
        new LogLikelihood(data, labels, allowed(labels), weights(), classIndex.size(), settings);
    QNMinimizer minimizer = new QNMinimizer(10);
    minimizer.shutUp();
    minimizer.terminateOnMaxItr(settings.mostIterations());
    double[] weights =
        minimizer.minimize(
            likelihood, settings.tolerance(), new double[likelihood.domainDimension()]);
    for (int i = 0; i < weights.length; i++) {
      // Rounded weights compress well; the scores do not change by more than a thousandth.
      weights[i] = Math.rint(weights[i] * 256) / 256;
    }
    return weights;
  }

  private double[] weights() {
    return examples.stream().mapToDouble(Example::weight).toArray();
  }

  /** For each sentence with hidden labels the labels that each word may have, else null. */
  private boolean[][][] allowed(int[][] labels) {
    int outside = classIndex.indexOf(Labels.OUTSIDE);
    boolean[][][] allowed = new boolean[labels.length][][];
    for (int s = 0; s < labels.length; s++) {
      Set<String> hidden = examples.get(s).hidden();
      if (!hidden.isEmpty()) {
        allowed[s] = new boolean[labels[s].length][classIndex.size()];
        for (int i = 0; i < labels[s].length; i++) {
          allowed[s][i][labels[s][i]] = true;
          if (labels[s][i] == outside) {
            for (String label : hidden) {
              int index = classIndex.indexOf(label);
              if (index >= 0) {
                allowed[s][i][index] = true;
              }
            }
          }
        }
      }
    }
    return allowed;
  }
}
