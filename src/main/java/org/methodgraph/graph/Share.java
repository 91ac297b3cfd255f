package org.methodgraph.graph;

import java.io.Serializable;
import java.util.Collection;
import org.apache.jena.sparql.core.Quad;

/**
 * What some papers contribute to one thing that follows from all papers together: the names of a
 * concept, a claim, a number of papers. Shares of different papers are joined, in any order and
 * grouping, until one is left for each thing; so they can be gathered on many machines.
 */
public sealed interface Share extends Serializable permits ClaimShare, ConceptShare, CountShare {
  /** Two shares with the same key are about the same thing. */
  String key();

  /**
   * Takes in what other papers contribute to the same thing.
   *
   * @param other a share with the same key; left as it is
   * @return this share, changed
   */
  Share join(Share other);

  /** What the store says of the thing if these are all papers. */
  Collection<Quad> quads(Iris iris);
}
