package org.methodgraph.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What follows from all paper graphs together (concept labels and claims), kept true when some of
 * them change. One for each run of changes of a store: it remembers something of those before, so
 * none may be made without it, and after one that failed it is to be thrown away.
 */
public final class KeepInStep {
  private final KeepConceptLabels labels;
  private final KeepClaims claims;

  public KeepInStep(Iris iris) {
    labels = new KeepConceptLabels(iris);
    claims = new KeepClaims(iris);
  }

  /**
   * To be called in the transaction that has just put {@code after} in place of {@code before}.
   *
   * @param before the papers' graphs as they were, all in one; empty for new papers
   * @param after as they are now, empty for removed papers
   */
  public void papersChanged(DatasetGraph store, Graph before, Graph after) {
    labels.update(store, before, after);
    claims.update(store, before, after);
  }
}
