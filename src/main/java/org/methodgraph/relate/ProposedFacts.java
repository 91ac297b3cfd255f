package org.methodgraph.relate;

import java.util.ArrayList;
import java.util.List;
import org.methodgraph.model.Concept;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Predicate;

/**
 * What follows for the paper's own method from what the paper does: it is for its tasks, tried on
 * its data, held against its rivals.
 */
final class ProposedFacts implements FactRule {
  private final PaperFacts paperFacts = new PaperFacts();

  @Override
  public List<Candidate> candidates(Reading reading, Proposed proposed) {
    List<Candidate> candidates = new ArrayList<>();
    Concept main = proposed.main();
    if (main == null) {
      return candidates;
    }
    Place named = reading.places(main).get(0);
    for (Candidate fact : paperFacts.candidates(reading, proposed)) {
      Place object = place(reading, fact);
      switch (fact.predicate()) {
        case ADDRESSES -> addTask(reading, named, object, candidates);
        case EVALUATES_ON ->
            candidates.add(
                Candidate.between(named, Predicate.EVALUATED_ON, object, Rule.PROPOSED_ON_DATA));
        case COMPARES_WITH ->
            candidates.add(
                Candidate.between(named, Predicate.COMPARED_WITH, object, Rule.PROPOSED_AGAINST));
        default -> {}
      }
    }
    return candidates;
  }

  private static Place place(Reading reading, Candidate fact) {
    return reading.places(fact.object()).stream()
        .filter(place -> place.sentence() == fact.sentence())
        .findFirst()
        .orElseThrow();
  }

  private static void addTask(
      Reading reading, Place method, Place task, List<Candidate> candidates) {
    boolean inTitle = task.role() == SentenceRole.TITLE;
    boolean beside =
        reading.places(task.concept()).stream()
            .anyMatch(
                place ->
                    reading.inSentence(place.sentence()).stream()
                        .anyMatch(
                            other ->
                                other.concept().equals(method.concept())
                                    && other.concept().type() == ConceptType.METHOD));
    if (inTitle || beside || task.role() == SentenceRole.PROPOSAL) {
      Rule rule = inTitle ? Rule.PROPOSED_FOR_TITLE_TASK : Rule.PROPOSED_FOR_TASK_BESIDE;
      candidates.add(Candidate.between(method, Predicate.USED_FOR, task, rule));
    }
  }
}
