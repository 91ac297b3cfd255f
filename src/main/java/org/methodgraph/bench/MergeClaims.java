package org.methodgraph.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.methodgraph.graph.Iris;
import org.methodgraph.graph.MergedClaim;
import org.methodgraph.vocab.MG;

/** Merges the statements of many papers at once; a build does it paper by paper instead. */
final class MergeClaims {
  private static final class Support {
    private final MergedClaim claim;
    private final List<Node> statements = new ArrayList<>(1);
    private int papers;
    private double doubt = 1;

    Support(MergedClaim claim) {
      this.claim = claim;
    }
  }

  private final Iris iris;
  private final Map<String, Support> byClaim = new LinkedHashMap<>();
  private long statements;

  MergeClaims(Iris iris) {
    this.iris = iris;
  }

  /** Adds a paper's statements, those about the paper itself only to the number of all. */
  void add(Node paper, Graph graph) {
    for (Triple typed : graph.find(Node.ANY, RDF.type.asNode(), MG.Statement.asNode()).toList()) {
      statements++;
      if (!graph.contains(typed.getSubject(), MG.subject.asNode(), paper)) {
        add(graph, typed.getSubject());
      }
    }
  }

  private void add(Graph graph, Node statement) {
    MergedClaim claim = MergedClaim.of(iris, graph, statement);
    Support support = byClaim.computeIfAbsent(claim.node().getURI(), c -> new Support(claim));
    Node confidence = graph.find(statement, MG.confidence.asNode(), Node.ANY).next().getObject();
    support.statements.add(statement);
    // A statement's address is made of its content, so a paper says a thing once.
    support.papers++;
    support.doubt *= 1 - Double.parseDouble(confidence.getLiteralLexicalForm());
  }

  /** The number of statements so far. */
  long statements() {
    return statements;
  }

  void forEach(Consumer<Triple> sink) {
    for (Support support : byClaim.values()) {
      support.claim.triples(support.statements, support.papers, support.doubt).forEach(sink);
    }
  }
}
