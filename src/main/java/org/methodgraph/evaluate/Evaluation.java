package org.methodgraph.evaluate;

import java.util.List;
import java.util.Map;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Predicate;

/**
 * What {@code evaluate} found.
 *
 * @param papers number of gold papers
 * @param exact mentions with the same span and type
 * @param untyped mentions with the same span
 * @param overlapping mentions that overlap one of the same type
 * @param perType exact mentions of each type
 * @param perPredicate facts of each predicate
 * @param ofMentions whether the confidences of mentions mean what they say
 * @param ofFacts the same of facts, the doubtful ones too, without those that are optional
 * @param errors what was missed and what was false
 */
public record Evaluation(
    int papers,
    Score exact,
    Score untyped,
    Score overlapping,
    Map<ConceptType, Score> perType,
    Map<Predicate, Score> perPredicate,
    Calibration ofMentions,
    Calibration ofFacts,
    List<ErrorCase> errors) {

  /** Micro score over the seven paper facts. */
  public Score paperFacts() {
    return sum(true, false);
  }

  /** Micro score over the facts between concepts. */
  public Score conceptFacts() {
    return sum(false, true);
  }

  public Score allFacts() {
    return sum(true, true);
  }

  private Score sum(boolean ofPaper, boolean ofConcept) {
    return perPredicate.entrySet().stream()
        .filter(entry -> entry.getKey().ofPaper() ? ofPaper : ofConcept)
        .map(Map.Entry::getValue)
        .reduce(Score.NONE, Score::plus);
  }
}
