package org.methodgraph.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.methodgraph.vocab.MG;
import org.methodgraph.vocab.Outside;

/**
 * Keeps the claims, equal statements about concepts merged over papers, in step with the papers.
 */
final class KeepClaims {
  private final Iris iris;
  private final Node claims;

  KeepClaims(Iris iris) {
    this.iris = iris;
    claims = NodeFactory.createURI(iris.claimsGraph());
  }

  /**
   * Brings the claims up to date that rest on statements of either graph; {@code after} already
   * stands in the store.
   */
  void update(DatasetGraph store, Graph before, Graph after) {
    Map<Node, MergedClaim> touched = new TreeMap<>((a, b) -> a.getURI().compareTo(b.getURI()));
    Map<Node, Set<Node>> now = statements(after, touched);
    Map<Node, Set<Node>> then = statements(before, touched);
    for (MergedClaim claim : touched.values()) {
      Set<Node> support = new TreeSet<>((a, b) -> a.getURI().compareTo(b.getURI()));
      store
          .find(claims, claim.node(), MG.supportedBy.asNode(), Node.ANY)
          .forEachRemaining(quad -> support.add(quad.getObject()));
      support.removeAll(then.getOrDefault(claim.node(), Set.of()));
      support.addAll(now.getOrDefault(claim.node(), Set.of()));
      write(store, claim, support);
    }
  }

  private Map<Node, Set<Node>> statements(Graph graph, Map<Node, MergedClaim> touched) {
    Map<Node, Set<Node>> byClaim = new TreeMap<>((a, b) -> a.getURI().compareTo(b.getURI()));
    for (Triple typed : graph.find(Node.ANY, RDF.type.asNode(), MG.Statement.asNode()).toList()) {
      MergedClaim claim = MergedClaim.of(iris, graph, typed.getSubject());
      boolean ofPaper = graph.contains(claim.subject(), RDF.type.asNode(), MG.Paper.asNode());
      if (!ofPaper) {
        touched.put(claim.node(), claim);
        byClaim.computeIfAbsent(claim.node(), c -> new HashSet<>()).add(typed.getSubject());
      }
    }
    return byClaim;
  }

  private void write(DatasetGraph store, MergedClaim claim, Set<Node> support) {
    Set<Triple> wanted = support.isEmpty() ? Set.of() : triples(store, claim, support);
    List<Triple> present =
        org.apache.jena.atlas.iterator.Iter.toList(
            org.apache.jena.atlas.iterator.Iter.map(
                store.find(claims, claim.node(), Node.ANY, Node.ANY), Quad::asTriple));
    present.stream()
        .filter(t -> !wanted.contains(t))
        .forEach(t -> store.delete(new Quad(claims, t)));
    wanted.stream().filter(t -> !present.contains(t)).forEach(t -> store.add(new Quad(claims, t)));
  }

  private static Set<Triple> triples(DatasetGraph store, MergedClaim claim, Set<Node> support) {
    Set<Node> papers = new HashSet<>();
    double doubt = 1;
    for (Node statement : support) {
      papers.add(object(store, statement, Outside.wasDerivedFrom.asNode()));
      doubt *=
          1
              - Double.parseDouble(
                  object(store, statement, MG.confidence.asNode()).getLiteralLexicalForm());
    }
    return claim.triples(support, papers.size(), doubt);
  }

  private static Node object(DatasetGraph store, Node subject, Node property) {
    return store.find(Node.ANY, subject, property, Node.ANY).next().getObject();
  }
}
