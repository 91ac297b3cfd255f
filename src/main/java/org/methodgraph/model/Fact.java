package org.methodgraph.model;

import java.util.List;

/**
 * What one paper says.
 *
 * @param subject the paper or a concept
 * @param predicate how they are related
 * @param object the other concept
 * @param negated whether the paper denies it
 * @param confidence how likely the paper says this, 0 to 1
 * @param evidence the sentences that say it, at least one, in order
 */
public record Fact(
    Subject subject,
    Predicate predicate,
    Concept object,
    boolean negated,
    double confidence,
    List<Evidence> evidence) {
  public Fact {
    evidence = evidence.stream().distinct().sorted().toList();
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a fact needs evidence");
    }
  }
}
