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
 * @param byThreshold the same if another confidence were asked for, from the lowest to the highest
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
    Map<Double, Map<Predicate, Score>> byThreshold,
    Calibration ofMentions,
    Calibration ofFacts,
    List<ErrorCase> errors) {

  /** Micro score over the seven paper facts. */
  public Score paperFacts() {
    return paperFacts(perPredicate);
  }

  /** Micro score over the facts between concepts. */
  public Score conceptFacts() {
    return conceptFacts(perPredicate);
  }

  public Score allFacts() {
    return sum(perPredicate, predicate -> true);
  }

  /** Micro score over the seven paper facts among those of one threshold. */
  public static Score paperFacts(Map<Predicate, Score> scores) {
    return sum(scores, Predicate::ofPaper);
  }

  /** Micro score over the facts between concepts among those of one threshold. */
  public static Score conceptFacts(Map<Predicate, Score> scores) {
    return sum(scores, predicate -> !predicate.ofPaper());
  }

  private static Score sum(
      Map<Predicate, Score> scores, java.util.function.Predicate<Predicate> counts) {
    return scores.entrySet().stream()
        .filter(entry -> counts.test(entry.getKey()))
        .map(Map.Entry::getValue)
        .reduce(Score.NONE, Score::plus);
  }
}
