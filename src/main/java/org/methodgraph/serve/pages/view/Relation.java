package org.methodgraph.serve.pages.view;

import java.util.List;

/**
 * The concepts to which one concept stands in the same relation.
 *
 * @param heading the relation in words, seen from this concept
 * @param property address of the relation
 * @param outgoing whether this concept is the subject
 * @param others the concepts at the other end
 */
public record Relation(String heading, String property, boolean outgoing, List<Other> others) {
  /**
   * A concept at the other end.
   *
   * @param concept the concept
   * @param papers number of papers that say so
   * @param confidence of all of them together, 0 to 1
   * @param claim address of the claim that merges what they say
   */
  public record Other(Named concept, int papers, double confidence, String claim) {}

  public Relation {
    others = List.copyOf(others);
  }
}
