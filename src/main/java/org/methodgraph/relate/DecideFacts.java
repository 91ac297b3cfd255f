package org.methodgraph.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.methodgraph.model.Concept;
import org.methodgraph.model.Evidence;
import org.methodgraph.model.Fact;
import org.methodgraph.model.Predicate;
import org.methodgraph.model.Subject;

/**
 * Turns candidates into facts: candidates of the same fact become its evidence, and together they
 * give its confidence.
 */
final class DecideFacts {
  private record Key(Subject subject, Predicate predicate, Concept object, boolean negated) {}

  private static final double HIGHEST = 0.99;

  private DecideFacts() {}

  static List<Fact> from(List<Candidate> candidates) {
    Map<Key, List<Candidate>> byFact = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      Key key =
          new Key(
              candidate.subject(), candidate.predicate(), candidate.object(), candidate.negated());
      byFact.computeIfAbsent(key, k -> new ArrayList<>()).add(candidate);
    }
    List<Fact> facts = new ArrayList<>();
    byFact.forEach((key, evidence) -> facts.add(fact(key, evidence)));
    return facts;
  }

  private static Fact fact(Key key, List<Candidate> candidates) {
    return new Fact(
        key.subject(),
        key.predicate(),
        key.object(),
        key.negated(),
        confidence(candidates),
        candidates.stream().map(c -> new Evidence(c.sentence(), c.rule().id())).toList());
  }

  /**
   * The strongest candidate counts in full, further ones take away half of the doubt that they
   * would take away if they were independent; a doubtful mention weakens what is said of it.
   */
  private static double confidence(List<Candidate> candidates) {
    List<Candidate> strongestFirst =
        candidates.stream()
            .sorted(Comparator.comparingDouble((Candidate c) -> -strength(c)))
            .toList();
    double doubt = 1 - strength(strongestFirst.get(0));
    for (Candidate further : strongestFirst.subList(1, strongestFirst.size())) {
      doubt *= 1 - strength(further) / 2;
    }
    return Math.min(HIGHEST, Math.round((1 - doubt) * 1000) / 1000.0);
  }

  private static double strength(Candidate candidate) {
    return candidate.rule().prior() * (0.5 + 0.5 * candidate.support());
  }
}
