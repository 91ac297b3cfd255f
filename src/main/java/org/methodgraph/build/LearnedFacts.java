package org.methodgraph.build;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.methodgraph.learn.LinearModel;
import org.methodgraph.learn.LinearModels;
import org.methodgraph.model.Predicate;
import org.methodgraph.relate.FactModel;
import org.methodgraph.relate.Question;

/**
 * Logistic regressions that answer questions, one for each kind.
 *
 * @param models by name of the kind; a kind without a model is never answered
 */
public record LearnedFacts(LinearModels models) implements FactModel {
  @Override
  public Map<Predicate, Double> answer(Question.Kind kind, Set<String> features) {
    Map<Predicate, Double> answers = new EnumMap<>(Predicate.class);
    LinearModel model = models.byName().get(kind.name());
    if (model != null) {
      Map<String, Double> probabilities = model.probabilities(features);
      for (Predicate predicate : kind.answers()) {
        answers.put(predicate, probabilities.getOrDefault(predicate.localName(), 0.0));
      }
    }
    return answers;
  }
}
