package org.methodgraph.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.methodgraph.graph.ClaimShare;
import org.methodgraph.graph.Iris;
import org.methodgraph.graph.Share;
import org.methodgraph.vocab.MG;

/** Merges the statements of many papers at once; a build does it paper by paper instead. */
final class MergeClaims {
  private final Iris iris;
  private final Map<String, Share> byClaim = new LinkedHashMap<>();
  private long statements;

  MergeClaims(Iris iris) {
    this.iris = iris;
  }

  /** Adds a paper's statements, those about the paper itself only to the number of all. */
  void add(Graph paper) {
    statements += paper.find(Node.ANY, RDF.type.asNode(), MG.Statement.asNode()).toList().size();
    for (ClaimShare share : ClaimShare.of(paper)) {
      byClaim.merge(share.key(), share, Share::join);
    }
  }

  /** The number of statements so far. */
  long statements() {
    return statements;
  }

  void forEach(Consumer<Quad> sink) {
    byClaim.values().forEach(claim -> claim.quads(iris).forEach(sink));
  }
}
