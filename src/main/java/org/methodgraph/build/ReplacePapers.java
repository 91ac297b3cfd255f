package org.methodgraph.build;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.methodgraph.graph.KeepInStep;
import org.methodgraph.store.ReplaceGraph;

/**
 * The change of some papers in one transaction. What follows from all papers is brought up to date
 * once for all of them: a concept or claim of thousands of papers is read as a whole each time,
 * which for each paper by itself would take the longer the larger the store.
 */
public final class ReplacePapers {
  private final DatasetGraph data;
  private final KeepInStep keepInStep;
  private final Graph before = GraphFactory.createDefaultGraph();
  private final Graph after = GraphFactory.createDefaultGraph();

  /**
   * @param data in a transaction
   */
  public ReplacePapers(DatasetGraph data, KeepInStep keepInStep) {
    this.data = data;
    this.keepInStep = keepInStep;
  }

  /**
   * Gives a paper's graph its content; none removes the paper.
   *
   * @return whether the content was another one before
   */
  public boolean replace(Node name, Graph content) {
    Graph present = GraphFactory.createDefaultGraph();
    data.find(name, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> present.add(quad.asTriple()));
    if (present.isIsomorphicWith(content)) {
      return false;
    }
    ReplaceGraph.in(data, name, content);
    GraphUtil.addInto(before, present);
    GraphUtil.addInto(after, content);
    return true;
  }

  /** To be called once, after all papers of the transaction. */
  public void keepInStep() {
    keepInStep.papersChanged(data, before, after);
  }
}
