package org.methodgraph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/** Turtle of the union of all graphs, and TriG of every graph by itself. */
final class WriteTurtle {
  private static final String STEP = "    ";

  private final DatasetGraph data;
  private final Prefixes prefixes;
  private final TurtleTerms terms;

  WriteTurtle(DatasetGraph data, Prefixes prefixes) {
    this.data = data;
    this.prefixes = prefixes;
    this.terms = new TurtleTerms(prefixes);
  }

  void unionTo(Writer out) throws IOException {
    writePrefixes(out);
    GraphSection union = GraphSection.union(data);
    for (Node subject : union.subjects(TermOrder.BY_CONTENT)) {
      out.write("\n");
      out.write(block(subject, union.triples(subject), ""));
    }
  }

  void graphsTo(Writer out) throws IOException {
    writePrefixes(out);
    for (Node name : GraphSection.graphNames(data)) {
      writeGraph(new GraphSection(data, name), out);
    }
  }

  private void writeGraph(GraphSection section, Writer out) throws IOException {
    StringBuilder opening = new StringBuilder("\n");
    terms.append(section.graph(), opening);
    out.append(opening).append(" {\n");
    String between = "";
    for (Node subject : section.subjects(TermOrder.BY_CONTENT)) {
      out.write(between);
      out.write(block(subject, section.triples(subject), STEP));
      between = "\n";
    }
    out.write("}\n");
  }

  private void writePrefixes(Writer out) throws IOException {
    for (Map.Entry<String, String> prefix : prefixes.byName().entrySet()) {
      StringBuilder line = new StringBuilder("@prefix ").append(prefix.getKey()).append(": ");
      TermText.appendIri(prefix.getValue(), line);
      out.append(line).append(" .\n");
    }
  }

  private String block(Node subject, List<Triple> triples, String indent) {
    StringBuilder block = new StringBuilder(indent);
    terms.append(subject, block);
    Node previous = null;
    for (Triple triple : triples) {
      if (triple.getPredicate().equals(previous)) {
        block.append(" ,\n").append(indent).append(STEP).append(STEP);
      } else {
        block.append(previous == null ? " " : " ;\n" + indent + STEP);
        terms.appendPredicate(triple.getPredicate(), block);
        block.append(' ');
      }
      terms.append(triple.getObject(), block);
      previous = triple.getPredicate();
    }
    return block.append(" .\n").toString();
  }
}
