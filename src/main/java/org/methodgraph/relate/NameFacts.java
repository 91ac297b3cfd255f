package org.methodgraph.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.methodgraph.model.Concept;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Predicate;

/**
 * A longer name that ends in a shorter one of the same paper names a kind of it: "masked diffusion
 * model", "diffusion model".
 */
final class NameFacts implements FactRule {
  @Override
  public List<Candidate> candidates(Reading reading, Proposed proposed) {
    List<Candidate> candidates = new ArrayList<>();
    add(reading, ConceptType.METHOD, Predicate.SUB_METHOD_OF, candidates);
    add(reading, ConceptType.TASK, Predicate.SUB_TASK_OF, candidates);
    return candidates;
  }

  private static void add(
      Reading reading, ConceptType type, Predicate predicate, List<Candidate> candidates) {
    List<Concept> concepts = reading.concepts(type);
    for (Concept longer : concepts) {
      Concept nearest = null;
      for (Concept shorter : concepts) {
        boolean ends = endsLike(longer.label(), shorter.label());
        if (ends && (nearest == null || shorter.label().length() > nearest.label().length())) {
          nearest = shorter;
        }
      }
      if (nearest != null) {
        Place subject = reading.places(longer).get(0);
        Place object = reading.places(nearest).get(0);
        candidates.add(
            new Candidate(
                new org.methodgraph.model.Subject.Of(longer),
                predicate,
                nearest,
                Rule.NAME_ENDS_LIKE,
                subject.sentence(),
                false,
                Math.min(subject.confidence(), object.confidence())));
      }
    }
  }

  private static boolean endsLike(String longer, String shorter) {
    String a = longer.toLowerCase(Locale.ROOT);
    String b = shorter.toLowerCase(Locale.ROOT);
    return a.length() > b.length() && (a.endsWith(" " + b) || a.endsWith("-" + b));
  }
}
