package org.methodgraph.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.methodgraph.vocab.Outside;

/**
 * Makes further papers from real ones: the graph of one, under another name, in which each concept
 * stays with a chance of one half and is drawn anew otherwise. So the numbers of mentions,
 * statements and results per paper are real ones, and so are half of the ties between concepts.
 * Texts get a number at their end, since a store keeps each text but once, and no two papers have
 * the same.
 *
 * <p>What a paper says of the hierarchy is copied as it is: kinds drawn at random would soon make
 * everything a kind of everything.
 */
final class CopyPaper {
  private static final double CHANCE_TO_STAY = 0.5;

  /** Literals of more characters are sentences, abstracts and titles, not names. */
  private static final int LONGEST_NAME = 40;

  private final String base;
  private final Map<String, DrawConcepts> byType;
  private final Random random;

  /**
   * @param byType draws a concept of the type that its IRI tells: {@code …/method/}
   */
  CopyPaper(String base, Map<String, DrawConcepts> byType, Random random) {
    this.base = base;
    this.byType = byType;
    this.random = random;
  }

  /** The copy; {@code number} makes its name and its identifier. */
  Graph of(Node paper, Graph graph, int number) {
    String name = base + "paper/synthetic-" + number;
    Map<Node, Node> changed = inHierarchy(graph);
    Graph copy = GraphFactory.createDefaultGraph();
    // Sorted, so that the same seed draws the same concepts.
    graph.find().toList().stream()
        .sorted(java.util.Comparator.comparing(Triple::toString))
        .map(triple -> rename(triple, paper.getURI(), name, changed))
        .map(triple -> identify(triple, number))
        .map(triple -> reword(triple, number))
        .forEach(copy::add);
    return copy;
  }

  private static Map<Node, Node> inHierarchy(Graph graph) {
    Map<Node, Node> same = new HashMap<>();
    graph
        .find(Node.ANY, SKOS.broader.asNode(), Node.ANY)
        .forEach(
            triple -> {
              same.put(triple.getSubject(), triple.getSubject());
              same.put(triple.getObject(), triple.getObject());
            });
    return same;
  }

  private Triple rename(Triple triple, String from, String to, Map<Node, Node> changed) {
    return Triple.create(
        rename(triple.getSubject(), from, to, changed),
        triple.getPredicate(),
        rename(triple.getObject(), from, to, changed));
  }

  private Node rename(Node node, String from, String to, Map<Node, Node> changed) {
    return node.isURI() ? changed.computeIfAbsent(node, n -> renamed(n, from, to)) : node;
  }

  private Node renamed(Node node, String from, String to) {
    String iri = node.getURI();
    if (iri.equals(from) || iri.startsWith(from + "/")) {
      return NodeFactory.createURI(to + iri.substring(from.length()));
    }
    String type = typeOf(iri, base);
    if (byType.containsKey(type) && random.nextDouble() >= CHANCE_TO_STAY) {
      return NodeFactory.createURI(byType.get(type).draw());
    }
    return node;
  }

  private static Triple identify(Triple triple, int number) {
    Node predicate = triple.getPredicate();
    boolean identifier =
        predicate.equals(Outside.hasArXivId.asNode())
            || predicate.equals(DCTerms.identifier.asNode());
    return identifier
        ? Triple.create(
            triple.getSubject(), predicate, NodeFactory.createLiteralString("synthetic-" + number))
        : triple;
  }

  private static Triple reword(Triple triple, int number) {
    Node text = triple.getObject();
    if (!text.isLiteral() || text.getLiteralLexicalForm().length() <= LONGEST_NAME) {
      return triple;
    }
    String reworded = text.getLiteralLexicalForm() + " (" + number + ")";
    Node object =
        NodeFactory.createLiteral(reworded, text.getLiteralLanguage(), text.getLiteralDatatype());
    return Triple.create(triple.getSubject(), triple.getPredicate(), object);
  }

  /** {@code method} of {@code …/id/method/diffusion-model}; empty for what is no concept. */
  static String typeOf(String iri, String base) {
    int slash = iri.indexOf('/', base.length());
    return iri.startsWith(base) && slash > 0 ? iri.substring(base.length(), slash) : "";
  }
}
