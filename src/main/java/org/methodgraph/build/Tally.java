package org.methodgraph.build;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.methodgraph.model.Extraction;
import org.methodgraph.model.Fact;

/** Counts what is extracted. */
final class Tally {
  private final double threshold;
  private final Set<String> concepts = new HashSet<>();
  private final Map<String, Integer> facts = new TreeMap<>();
  private int papers;
  private int changed;
  private int mentions;
  private int plainFacts;
  private int results;

  Tally(double threshold) {
    this.threshold = threshold;
  }

  void add(Extraction extraction, boolean isChanged) {
    papers++;
    changed += isChanged ? 1 : 0;
    mentions += extraction.mentions().size();
    results += extraction.results().size();
    extraction.mentions().forEach(linked -> concepts.add(linked.concept().iri()));
    for (Fact fact : extraction.facts()) {
      facts.merge(fact.predicate().localName(), 1, Integer::sum);
      plainFacts += !fact.negated() && fact.confidence() >= threshold ? 1 : 0;
    }
  }

  int papers() {
    return papers;
  }

  int changed() {
    return changed;
  }

  int mentions() {
    return mentions;
  }

  int concepts() {
    return concepts.size();
  }

  Map<String, Integer> facts() {
    return facts;
  }

  int plainFacts() {
    return plainFacts;
  }

  int results() {
    return results;
  }
}
