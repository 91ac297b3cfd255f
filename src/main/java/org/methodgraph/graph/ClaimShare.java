package org.methodgraph.graph;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.methodgraph.vocab.MG;
import org.methodgraph.vocab.Outside;

/** The statements of papers that make one claim: equal ones, and about concepts. */
public final class ClaimShare implements Share {
  private static final long serialVersionUID = 1L;

  /** A statement's paper and confidence. */
  private record Said(String paper, double confidence) implements Serializable {}

  private static final double HIGHEST = 0.99;

  /**
   * The confidence above which no claim goes; one that has it keeps it, whatever statements are
   * added.
   */
  static final Node SUREST = Literals.confidence(HIGHEST).asNode();

  private final String subject;
  private final String predicate;
  private final String object;
  private final boolean negated;

  // Sorted, so that confidences are multiplied in the same order whatever came first.
  private final TreeMap<String, Said> statements = new TreeMap<>();

  private ClaimShare(Graph graph, Node statement) {
    subject = one(graph, statement, MG.subject.asNode()).getURI();
    predicate = one(graph, statement, MG.predicate.asNode()).getURI();
    object = one(graph, statement, MG.object.asNode()).getURI();
    Node denied = one(graph, statement, MG.negated.asNode());
    negated = Boolean.parseBoolean(denied.getLiteralLexicalForm());
  }

  /** A share without statements yet in the claim that a statement of a graph makes. */
  static ClaimShare withoutStatements(Graph graph, Node statement) {
    return new ClaimShare(graph, statement);
  }

  /** What the statements of one or more papers' graphs claim, those about papers left out. */
  public static List<ClaimShare> of(Graph graph) {
    List<ClaimShare> shares = new ArrayList<>();
    for (Node statement : aboutConcepts(graph)) {
      ClaimShare share = new ClaimShare(graph, statement);
      share.add(statement, paper(graph, statement), one(graph, statement, MG.confidence.asNode()));
      shares.add(share);
    }
    return shares;
  }

  /** The statements of a graph that are about concepts and not about papers. */
  static List<Node> aboutConcepts(Graph graph) {
    List<Node> statements = new ArrayList<>();
    for (Triple typed : graph.find(Node.ANY, RDF.type.asNode(), MG.Statement.asNode()).toList()) {
      Node subject = one(graph, typed.getSubject(), MG.subject.asNode());
      if (!graph.contains(subject, RDF.type.asNode(), MG.Paper.asNode())) {
        statements.add(typed.getSubject());
      }
    }
    return statements;
  }

  /** The paper that makes a statement. */
  static Node paper(Graph graph, Node statement) {
    return one(graph, statement, Outside.wasDerivedFrom.asNode());
  }

  /** Adds a statement that makes this claim. */
  void add(Node statement, Node paper, Node confidence) {
    double value = Double.parseDouble(confidence.getLiteralLexicalForm());
    statements.put(statement.getURI(), new Said(paper.getURI(), value));
  }

  @Override
  public String key() {
    return "claim " + content();
  }

  @Override
  public ClaimShare join(Share other) {
    statements.putAll(((ClaimShare) other).statements);
    return this;
  }

  @Override
  public Collection<Quad> quads(Iris iris) {
    Node claims = NodeFactory.createURI(iris.claimsGraph());
    return triples(iris).stream().map(triple -> Quad.create(claims, triple)).toList();
  }

  /** The claim's address, which depends on its content alone. */
  Node node(Iris iris) {
    return iris.claim(content()).asNode();
  }

  /**
   * The claim in RDF; nothing where no statement makes it. Its confidence is that at least one of
   * its papers is read rightly, taking them as independent, and never above 0.99.
   */
  Set<Triple> triples(Iris iris) {
    Set<Triple> triples = new HashSet<>();
    if (statements.isEmpty()) {
      return triples;
    }
    Node node = node(iris);
    triples.add(Triple.create(node, RDF.type.asNode(), MG.Claim.asNode()));
    triples.add(Triple.create(node, MG.subject.asNode(), NodeFactory.createURI(subject)));
    triples.add(Triple.create(node, MG.predicate.asNode(), NodeFactory.createURI(predicate)));
    triples.add(Triple.create(node, MG.object.asNode(), NodeFactory.createURI(object)));
    triples.add(Triple.create(node, MG.negated.asNode(), Literals.bool(negated).asNode()));
    triples.add(Triple.create(node, MG.supportCount.asNode(), Literals.integer(papers()).asNode()));
    triples.add(
        Triple.create(node, MG.confidence.asNode(), Literals.confidence(confidence()).asNode()));
    for (String statement : statements.keySet()) {
      triples.add(Triple.create(node, MG.supportedBy.asNode(), NodeFactory.createURI(statement)));
    }
    return triples;
  }

  private int papers() {
    Set<String> papers = new HashSet<>();
    statements.values().forEach(said -> papers.add(said.paper()));
    return papers.size();
  }

  private double confidence() {
    double doubt = 1;
    for (Said said : statements.values()) {
      doubt *= 1 - said.confidence();
    }
    return Math.min(HIGHEST, 1 - doubt);
  }

  private String content() {
    return subject + " " + predicate + " " + object + " " + negated;
  }

  private static Node one(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).next().getObject();
  }
}
