package org.methodgraph.graph;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Brings what a graph says of one subject up to date, and writes only what differs. */
final class ReplaceTriples {
  private ReplaceTriples() {}

  static void of(DatasetGraph store, Node graph, Node subject, Set<Triple> wanted) {
    Set<Triple> present = new HashSet<>();
    store
        .find(graph, subject, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> present.add(quad.asTriple()));
    for (Triple triple : present) {
      if (!wanted.contains(triple)) {
        store.delete(new Quad(graph, triple));
      }
    }
    for (Triple triple : wanted) {
      if (!present.contains(triple)) {
        store.add(new Quad(graph, triple));
      }
    }
  }
}
