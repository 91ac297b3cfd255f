package org.methodgraph.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * One named graph, or the union of all, taken subject by subject, so that memory holds the names of
 * the subjects and the statements of one subject only.
 */
record GraphSection(DatasetGraph data, Node graph) {
  static GraphSection union(DatasetGraph data) {
    return new GraphSection(data, Node.ANY);
  }

  /** The names of the named graphs, sorted. */
  static List<Node> graphNames(DatasetGraph data) {
    List<Node> names = new ArrayList<>();
    data.listGraphNodes().forEachRemaining(names::add);
    names.sort(TermOrder.BY_CONTENT);
    return names;
  }

  List<Node> subjects(Comparator<Node> order) {
    Set<Node> distinct = new HashSet<>();
    Iterator<Quad> all = data.findNG(graph, Node.ANY, Node.ANY, Node.ANY);
    while (all.hasNext()) {
      distinct.add(all.next().getSubject());
    }
    List<Node> sorted = new ArrayList<>(distinct);
    sorted.sort(order);
    return sorted;
  }

  Iterator<Quad> quads(Node subject) {
    return data.findNG(graph, subject, Node.ANY, Node.ANY);
  }

  /** The statements of a subject, each once, in the order of {@link TermOrder#WITHIN_SUBJECT}. */
  List<Triple> triples(Node subject) {
    Set<Triple> distinct = new HashSet<>();
    quads(subject).forEachRemaining(quad -> distinct.add(quad.asTriple()));
    List<Triple> sorted = new ArrayList<>(distinct);
    sorted.sort(TermOrder.WITHIN_SUBJECT);
    return sorted;
  }
}
