package org.methodgraph.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** One graph as sorted canonical N-Quads. */
public final class QuadLines {
  private QuadLines() {}

  /**
   * The lines without their ends, sorted as bytes.
   *
   * @param name of the graph
   */
  public static List<String> of(Graph graph, Node name) {
    String end = " " + TermText.of(name) + " .";
    Map<Node, String> known = new HashMap<>();
    List<String> lines = new ArrayList<>(graph.size());
    graph.find().forEachRemaining(triple -> lines.add(line(triple, end, known)));
    lines.sort(CodePointOrder::compare);
    return lines;
  }

  private static String line(Triple triple, String end, Map<Node, String> known) {
    return text(triple.getSubject(), known)
        + " "
        + text(triple.getPredicate(), known)
        + " "
        + text(triple.getObject(), known)
        + end;
  }

  /** Most addresses of a graph stand in it many times. */
  private static String text(Node term, Map<Node, String> known) {
    return term.isURI() ? known.computeIfAbsent(term, TermText::of) : TermText.of(term);
  }
}
