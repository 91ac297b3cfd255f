package org.methodgraph.serve.pages.view;

import java.util.List;

/**
 * A sentence of a paper.
 *
 * @param iri of the sentence
 * @param pieces its words, with the concepts that it names marked
 * @param paper where it stands
 * @param year of the paper; null if not known
 */
public record Quote(String iri, List<Piece> pieces, Named paper, Integer year) {
  public Quote {
    pieces = List.copyOf(pieces);
  }
}
