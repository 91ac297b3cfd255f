package org.methodgraph.relate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.methodgraph.model.Concept;
import org.methodgraph.model.Evidence;
import org.methodgraph.model.Fact;
import org.methodgraph.model.Predicate;
import org.methodgraph.model.Subject;

/** What a paper says is not so: candidates whose words have a denial among them. */
final class DeniedFacts {
  private record Key(Subject subject, Predicate predicate, Concept object) {}

  private DeniedFacts() {}

  static List<Fact> from(List<Candidate> candidates) {
    Map<Key, Fact> denied = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      if (candidate.negated()) {
        denied.putIfAbsent(
            new Key(candidate.subject(), candidate.predicate(), candidate.object()),
            fact(candidate));
      }
    }
    return List.copyOf(denied.values());
  }

  private static Fact fact(Candidate candidate) {
    return new Fact(
        candidate.subject(),
        candidate.predicate(),
        candidate.object(),
        true,
        candidate.rule().prior() * candidate.support(),
        List.of(new Evidence(candidate.sentence(), candidate.rule().id())));
  }
}
