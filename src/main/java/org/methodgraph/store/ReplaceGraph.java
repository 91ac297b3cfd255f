package org.methodgraph.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Gives a named graph a new content by touching only the triples that differ, so that writing the
 * same again writes nothing.
 */
public final class ReplaceGraph {
  private ReplaceGraph() {}

  /**
   * Call it inside {@link GraphStore#write}. A content without triples removes the graph. Blank
   * nodes are told apart by their labels: content with blank nodes of its own always differs.
   *
   * @return whether anything changed
   */
  public static boolean in(DatasetGraph dataset, Node name, Graph content) {
    List<Triple> superfluous = new ArrayList<>();
    int kept = 0;
    Iterator<Quad> present = dataset.find(name, Node.ANY, Node.ANY, Node.ANY);
    while (present.hasNext()) {
      Triple triple = present.next().asTriple();
      if (!content.contains(triple)) {
        superfluous.add(triple);
      } else {
        kept++;
      }
    }
    if (superfluous.isEmpty() && kept == content.size()) {
      return false;
    }
    // Deletion first: a number that the database keeps in another spelling is then added again.
    superfluous.forEach(triple -> dataset.delete(Quad.create(name, triple)));
    boolean changed = !superfluous.isEmpty();
    Iterator<Triple> wanted = content.find();
    while (wanted.hasNext()) {
      Quad quad = Quad.create(name, wanted.next());
      if (kept == 0 || !dataset.contains(quad)) {
        dataset.add(quad);
        changed = true;
      }
    }
    return changed;
  }
}
