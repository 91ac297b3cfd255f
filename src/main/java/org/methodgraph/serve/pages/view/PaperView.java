package org.methodgraph.serve.pages.view;

import java.util.List;

/**
 * What the store knows of a paper.
 *
 * @param paper the paper
 * @param date as far as it is known; empty if not at all
 * @param identifiers as they are written
 * @param elsewhere addresses of the paper on other sites
 * @param title its words, with the concepts that it names marked; empty if it has none
 * @param abstractText likewise
 * @param facts what it says, in the order of its sentences
 * @param results values that it states
 * @param similar papers that name the same rare concepts
 * @param sparql the query for the facts
 */
public record PaperView(
    Named paper,
    String date,
    List<String> identifiers,
    List<String> elsewhere,
    List<Piece> title,
    List<Piece> abstractText,
    List<Fact> facts,
    Found<Measured> results,
    Found<Similar> similar,
    String sparql) {
  /**
   * A similar paper.
   *
   * @param paper the paper
   * @param year of it; null if not known
   * @param shared number of concepts that both name
   * @param names of some of them
   */
  public record Similar(Named paper, Integer year, int shared, List<String> names) {
    public Similar {
      names = List.copyOf(names);
    }
  }

  public PaperView {
    identifiers = List.copyOf(identifiers);
    elsewhere = List.copyOf(elsewhere);
    title = List.copyOf(title);
    abstractText = List.copyOf(abstractText);
    facts = List.copyOf(facts);
  }
}
