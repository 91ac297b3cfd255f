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
 * Claims: equal statements about concepts, merged over papers. A claim's confidence is that at
 * least one of its papers is read rightly, taking them as independent, and never above 0.99.
 */
final class KeepClaims {
  private record Claim(Node node, Node subject, Node predicate, Node object, Node negated) {}

  private static final double HIGHEST = 0.99;

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
    Map<Node, Claim> touched = new TreeMap<>((a, b) -> a.getURI().compareTo(b.getURI()));
    Map<Node, Set<Node>> now = statements(after, touched);
    Map<Node, Set<Node>> then = statements(before, touched);
    for (Claim claim : touched.values()) {
      Set<Node> support = new TreeSet<>((a, b) -> a.getURI().compareTo(b.getURI()));
      store
          .find(claims, claim.node(), MG.supportedBy.asNode(), Node.ANY)
          .forEachRemaining(quad -> support.add(quad.getObject()));
      support.removeAll(then.getOrDefault(claim.node(), Set.of()));
      support.addAll(now.getOrDefault(claim.node(), Set.of()));
      write(store, claim, support);
    }
  }

  private Map<Node, Set<Node>> statements(Graph graph, Map<Node, Claim> touched) {
    Map<Node, Set<Node>> byClaim = new TreeMap<>((a, b) -> a.getURI().compareTo(b.getURI()));
    for (Triple typed : graph.find(Node.ANY, RDF.type.asNode(), MG.Statement.asNode()).toList()) {
      Claim claim = claim(graph, typed.getSubject());
      boolean ofPaper = graph.contains(claim.subject(), RDF.type.asNode(), MG.Paper.asNode());
      if (!ofPaper) {
        touched.put(claim.node(), claim);
        byClaim.computeIfAbsent(claim.node(), c -> new HashSet<>()).add(typed.getSubject());
      }
    }
    return byClaim;
  }

  private Claim claim(Graph graph, Node statement) {
    Node subject = one(graph, statement, MG.subject.asNode());
    Node predicate = one(graph, statement, MG.predicate.asNode());
    Node object = one(graph, statement, MG.object.asNode());
    Node negated = one(graph, statement, MG.negated.asNode());
    String content =
        subject.getURI()
            + " "
            + predicate.getURI()
            + " "
            + object.getURI()
            + " "
            + negated.getLiteralLexicalForm();
    return new Claim(iris.claim(content).asNode(), subject, predicate, object, negated);
  }

  private static Node one(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).next().getObject();
  }

  private void write(DatasetGraph store, Claim claim, Set<Node> support) {
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

  private static Set<Triple> triples(DatasetGraph store, Claim claim, Set<Node> support) {
    Set<Node> papers = new HashSet<>();
    double doubt = 1;
    for (Node statement : support) {
      papers.add(object(store, statement, Outside.wasDerivedFrom.asNode()));
      doubt *=
          1
              - Double.parseDouble(
                  object(store, statement, MG.confidence.asNode()).getLiteralLexicalForm());
    }
    Node node = claim.node();
    Set<Triple> triples = new HashSet<>();
    triples.add(Triple.create(node, RDF.type.asNode(), MG.Claim.asNode()));
    triples.add(Triple.create(node, MG.subject.asNode(), claim.subject()));
    triples.add(Triple.create(node, MG.predicate.asNode(), claim.predicate()));
    triples.add(Triple.create(node, MG.object.asNode(), claim.object()));
    triples.add(Triple.create(node, MG.negated.asNode(), claim.negated()));
    triples.add(
        Triple.create(node, MG.supportCount.asNode(), Literals.integer(papers.size()).asNode()));
    triples.add(
        Triple.create(
            node,
            MG.confidence.asNode(),
            Literals.confidence(Math.min(HIGHEST, 1 - doubt)).asNode()));
    support.forEach(s -> triples.add(Triple.create(node, MG.supportedBy.asNode(), s)));
    return triples;
  }

  private static Node object(DatasetGraph store, Node subject, Node property) {
    return store.find(Node.ANY, subject, property, Node.ANY).next().getObject();
  }
}
