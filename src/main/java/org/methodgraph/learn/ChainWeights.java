package org.methodgraph.learn;

import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The weights of a trained CRF, laid out for use: those of words' features by the hash of the
 * feature's name, those of steps as factors that stand ready.
 */
final class ChainWeights {
  private final List<String> labels;
  private final FeatureTable places;
  private final float[] weights;
  private final Map<String, double[]> steps = new HashMap<>();
  private final double[] anyStep;

  private ChainWeights(List<String> labels, Map<String, float[]> byFeature) {
    this.labels = List.copyOf(labels);
    int n = labels.size();
    places = new FeatureTable(byFeature.size());
    weights = new float[byFeature.size() * n];
    float[] common = byFeature.getOrDefault(StepFeatures.ANY, new float[n * n]);
    anyStep = factors(common, new float[n * n]);
    int place = 0;
    for (Map.Entry<String, float[]> feature : byFeature.entrySet()) {
      float[] values = feature.getValue();
      if (values.length == n) {
        places.put(Part.of(feature.getKey()).hash(), place + 1);
        System.arraycopy(values, 0, weights, place * n, n);
        place++;
      } else if (feature.getKey().startsWith(StepFeatures.OF_TAGS)) {
        steps.put(feature.getKey(), factors(common, values));
      }
    }
  }

  /**
   * Reads the file of CoreNLP's {@code CRFClassifier}, in the order in which that writes its parts.
   */
  static ChainWeights read(InputStream file) throws IOException {
    try (ObjectInputStream in = new ObjectInputStream(new GZIPInputStream(file, 1 << 16))) {
      in.readObject(); // which labels belong together
      List<String> labels = strings(in.readObject());
      List<String> features = strings(in.readObject());
      in.readObject(); // settings
      int factories = (Integer) in.readObject();
      for (int i = 0; i < factories; i++) {
        in.readObject();
      }
      in.readInt(); // how many words a feature may see
      float[][] weights = (float[][]) in.readObject();
      Map<String, float[]> byFeature = new HashMap<>(weights.length * 2);
      for (int i = 0; i < weights.length; i++) {
        byFeature.put(features.get(i), times(weights[i], factories));
      }
      return new ChainWeights(labels, forOwn(byFeature));
    } catch (ClassNotFoundException | ClassCastException e) {
      throw new IOException("not a tagger model, or one of another version; run train", e);
    }
  }

  /** The tagger reads texts like those of our own corpus, so what counts for these is added up. */
  private static Map<String, float[]> forOwn(Map<String, float[]> byFeature) {
    Map<String, float[]> own = new HashMap<>(byFeature.size() * 2);
    byFeature.forEach(
        (feature, weights) ->
            own.merge(Corpus.OWN.withoutMark(feature), weights, ChainWeights::sum));
    return own;
  }

  private static float[] sum(float[] some, float[] more) {
    float[] sum = some.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += more[i];
    }
    return sum;
  }

  /** Each factory of features, though they be the same, tells CoreNLP all features once more. */
  private static float[] times(float[] weights, int factories) {
    float[] counted = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      counted[i] = weights[i] * factories;
    }
    return counted;
  }

  private static List<String> strings(Object index) {
    List<String> strings = new ArrayList<>();
    ((Index<?>) index).objectsList().forEach(object -> strings.add((String) object));
    return strings;
  }

  private static double[] factors(float[] one, float[] other) {
    double[] factors = new double[one.length];
    for (int i = 0; i < factors.length; i++) {
      factors[i] = Math.exp((double) one[i] + other[i]);
    }
    return factors;
  }

  List<String> labels() {
    return labels;
  }

  /** Adds the weights of a feature, one for each label, to what is there; unknown ones add none. */
  void addTo(double[] scores, long feature) {
    int place = places.find(feature);
    if (place == 0) {
      return;
    }
    int from = (place - 1) * scores.length;
    for (int label = 0; label < scores.length; label++) {
      scores[label] += weights[from + label];
    }
  }

  /** What a feature of words weighs for one label. */
  double of(String feature, int label) {
    int place = places.find(Part.of(feature).hash());
    return place == 0 ? 0 : weights[(place - 1) * labels.size() + label];
  }

  /**
   * Factors of all steps from label to label, the label before counting fastest.
   *
   * @param feature name of what is seen of the step
   */
  double[] steps(String feature) {
    return steps.getOrDefault(feature, anyStep);
  }
}
