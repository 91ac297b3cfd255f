package org.methodgraph.export;

import java.util.ArrayList;
import java.util.List;
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
    StringBuilder end = new StringBuilder(" ");
    TermText.append(name, end);
    end.append(" .");
    List<String> lines = new ArrayList<>(graph.size());
    graph.find().forEachRemaining(triple -> lines.add(line(triple, end)));
    lines.sort(CodePointOrder::compare);
    return lines;
  }

  private static String line(Triple triple, StringBuilder end) {
    StringBuilder line = new StringBuilder(200);
    TermText.append(triple.getSubject(), line);
    line.append(' ');
    TermText.append(triple.getPredicate(), line);
    line.append(' ');
    TermText.append(triple.getObject(), line);
    return line.append(end).toString();
  }
}
