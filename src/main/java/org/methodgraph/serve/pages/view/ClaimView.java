package org.methodgraph.serve.pages.view;

import java.util.List;

/**
 * A claim: what equal statements of several papers say together.
 *
 * @param iri of the claim
 * @param subject of all of them
 * @param relation name of the property
 * @param object of all of them
 * @param negated whether they deny it
 * @param confidence of all together, 0 to 1
 * @param papers how many papers say so
 * @param facts the statements with their sentences, surest first
 * @param opposite the statements that say the opposite
 * @param sparql the query for the statements
 */
public record ClaimView(
    String iri,
    Named subject,
    String relation,
    Named object,
    boolean negated,
    double confidence,
    int papers,
    List<Fact> facts,
    List<Fact> opposite,
    String sparql) {
  public ClaimView {
    facts = List.copyOf(facts);
    opposite = List.copyOf(opposite);
  }
}
