package org.methodgraph.learn;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Sentence;
import org.methodgraph.model.Span;

/** What the features of a name's words weigh in a CRF. */
final class WeighSpan {
  private final ChainWeights weights;

  WeighSpan(ChainWeights weights) {
    this.weights = weights;
  }

  /**
   * What each feature adds to the score of these words being a name of that type, against their
   * being none. What the steps from label to label add is left out.
   *
   * @param features of the words of the sentence
   */
  Map<String, Double> of(
      Sentence sentence, List<List<String>> features, Span span, ConceptType type) {
    int none = weights.labels().indexOf(Labels.OUTSIDE);
    Map<String, Double> sums = new TreeMap<>();
    boolean first = true;
    for (int i = 0; i < features.size(); i++) {
      if (span.contains(sentence.tokens().get(i).span())) {
        int name = weights.labels().indexOf(first ? Labels.begin(type) : Labels.inside(type));
        for (String feature : features.get(i)) {
          double weight = name < 0 ? 0 : weights.of(feature, name) - weights.of(feature, none);
          if (weight != 0) {
            sums.merge(feature, weight, Double::sum);
          }
        }
        first = false;
      }
    }
    return sums;
  }
}
