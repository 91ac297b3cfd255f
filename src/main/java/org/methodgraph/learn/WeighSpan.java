package org.methodgraph.learn;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.stats.ClassicCounter;
import edu.stanford.nlp.stats.Counter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Sentence;
import org.methodgraph.model.Span;

/** What the features of a name's words weigh in a CRF. */
final class WeighSpan {
  private final Map<String, Counter<String>> weights;

  WeighSpan(CRFClassifier<CoreLabel> crf) {
    weights = crf.topWeights();
  }

  /**
   * What each feature adds to the score of these words being a name of that type, against their
   * being none. What the steps from label to label add is left out.
   *
   * @param words of the sentence, with their features
   */
  Map<String, Double> of(Sentence sentence, List<CoreLabel> words, Span span, ConceptType type) {
    Counter<String> none = labelled(Labels.OUTSIDE);
    Map<String, Double> sums = new TreeMap<>();
    boolean first = true;
    for (int i = 0; i < words.size(); i++) {
      if (span.contains(sentence.tokens().get(i).span())) {
        Counter<String> name = labelled(first ? Labels.begin(type) : Labels.inside(type));
        for (String feature : words.get(i).get(MentionFeatures.OfWord.class)) {
          double weight = name.getCount(feature) - none.getCount(feature);
          if (weight != 0) {
            sums.merge(feature, weight, Double::sum);
          }
        }
        first = false;
      }
    }
    return sums;
  }

  /** CoreNLP keeps weights by the labels of neighbouring words, here of one word alone. */
  private Counter<String> labelled(String label) {
    return weights.getOrDefault("[" + label + "]", new ClassicCounter<>());
  }
}
