package org.methodgraph.graph;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.methodgraph.vocab.MG;
import org.methodgraph.vocab.Outside;

/**
 * Keeps the claims, equal statements about concepts merged over papers, in step with the papers.
 *
 * <p>A claim is read as a whole to be changed, unless it is as sure as a claim can be and nothing
 * is taken from it: then more statements can but be counted. So what a change costs does not grow
 * with the number of papers that say the same.
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
    Map<String, ClaimShare> touched = new TreeMap<>();
    Map<String, Set<Node>> now = statements(after, touched);
    Map<String, Set<Node>> then = statements(before, touched);
    touched.forEach(
        (key, claim) -> {
          Set<Node> gone = then.getOrDefault(key, Set.of());
          Set<Node> come = now.getOrDefault(key, Set.of());
          if (gone.isEmpty() && isSurest(store, claim)) {
            count(store, claim, come, after);
          } else {
            merge(store, claim, gone, come);
          }
        });
  }

  private boolean isSurest(DatasetGraph store, ClaimShare claim) {
    return store.contains(claims, claim.node(iris), MG.confidence.asNode(), ClaimShare.SUREST);
  }

  /** Adds statements of papers that have not made the claim before. */
  private void count(DatasetGraph store, ClaimShare claim, Set<Node> come, Graph after) {
    Node node = claim.node(iris);
    Set<Node> papers = new HashSet<>();
    for (Node statement : come) {
      papers.add(ClaimShare.paper(after, statement));
      store.add(claims, node, MG.supportedBy.asNode(), statement);
    }
    Node before = store.find(claims, node, MG.supportCount.asNode(), Node.ANY).next().getObject();
    int all = Integer.parseInt(before.getLiteralLexicalForm()) + papers.size();
    store.delete(claims, node, MG.supportCount.asNode(), before);
    store.add(claims, node, MG.supportCount.asNode(), Literals.integer(all).asNode());
  }

  private void merge(DatasetGraph store, ClaimShare claim, Set<Node> gone, Set<Node> come) {
    Set<Node> support = new HashSet<>();
    store
        .find(claims, claim.node(iris), MG.supportedBy.asNode(), Node.ANY)
        .forEachRemaining(quad -> support.add(quad.getObject()));
    support.removeAll(gone);
    support.addAll(come);
    support.forEach(statement -> add(store, statement, claim));
    ReplaceTriples.of(store, claims, claim.node(iris), claim.triples(iris));
  }

  private static Map<String, Set<Node>> statements(Graph graph, Map<String, ClaimShare> touched) {
    Map<String, Set<Node>> byClaim = new TreeMap<>();
    for (Node statement : ClaimShare.aboutConcepts(graph)) {
      ClaimShare claim = ClaimShare.withoutStatements(graph, statement);
      touched.put(claim.key(), claim);
      byClaim.computeIfAbsent(claim.key(), key -> new HashSet<>()).add(statement);
    }
    return byClaim;
  }

  private static void add(DatasetGraph store, Node statement, ClaimShare claim) {
    claim.add(
        statement,
        object(store, statement, Outside.wasDerivedFrom.asNode()),
        object(store, statement, MG.confidence.asNode()));
  }

  private static Node object(DatasetGraph store, Node subject, Node property) {
    return store.find(Node.ANY, subject, property, Node.ANY).next().getObject();
  }
}
