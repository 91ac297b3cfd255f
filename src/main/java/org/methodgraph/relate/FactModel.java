package org.methodgraph.relate;

import java.util.Map;
import java.util.Set;
import org.methodgraph.model.Predicate;

/** Decides questions: how likely is each possible relation, given what is seen? */
public interface FactModel {
  /** Answers that nothing holds. */
  FactModel NOTHING = (kind, features) -> Map.of();

  /**
   * Probabilities of the kind's answers; what is missing to 1 is that none holds. Several may hold
   * at once.
   */
  Map<Predicate, Double> answer(Question.Kind kind, Set<String> features);
}
