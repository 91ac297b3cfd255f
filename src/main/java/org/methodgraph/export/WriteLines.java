package org.methodgraph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Canonical N-Triples and N-Quads: one statement per line, lines sorted as bytes. */
final class WriteLines {
  private final GraphSection section;
  private final boolean withGraph;

  private WriteLines(DatasetGraph data, boolean withGraph) {
    this.section = GraphSection.union(data);
    this.withGraph = withGraph;
  }

  static WriteLines triples(DatasetGraph data) {
    return new WriteLines(data, false);
  }

  static WriteLines quads(DatasetGraph data) {
    return new WriteLines(data, true);
  }

  void to(Writer out) throws IOException {
    for (Node subject : section.subjects(TermOrder.BY_LINE)) {
      for (String line : lines(subject)) {
        out.write(line);
      }
    }
  }

  private Set<String> lines(Node subject) {
    Set<String> lines = new TreeSet<>(CodePointOrder::compare);
    section.quads(subject).forEachRemaining(quad -> lines.add(line(quad)));
    return lines;
  }

  private String line(Quad quad) {
    StringBuilder line = new StringBuilder();
    TermText.append(quad.getSubject(), line);
    line.append(' ');
    TermText.append(quad.getPredicate(), line);
    line.append(' ');
    TermText.append(quad.getObject(), line);
    if (withGraph) {
      line.append(' ');
      TermText.append(quad.getGraph(), line);
    }
    return line.append(" .\n").toString();
  }
}
