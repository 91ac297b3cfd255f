package org.methodgraph.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.methodgraph.vocab.MG;

/**
 * What equal statements of several papers say together.
 *
 * @param node the claim's address, which depends on its content alone
 */
public record MergedClaim(Node node, Node subject, Node predicate, Node object, Node negated) {
  private static final double HIGHEST = 0.99;

  /** What a statement of a graph says. */
  public static MergedClaim of(Iris iris, Graph graph, Node statement) {
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
    return new MergedClaim(iris.claim(content).asNode(), subject, predicate, object, negated);
  }

  /**
   * The claim in RDF. Its confidence is that at least one of its papers is read rightly, taking
   * them as independent, and never above 0.99.
   *
   * @param support the statements that make it
   * @param papers number of papers that they come from
   * @param doubt the product of the statements' doubts, each 1 minus its confidence
   */
  public Set<Triple> triples(Collection<Node> support, int papers, double doubt) {
    Set<Triple> triples = new HashSet<>();
    triples.add(Triple.create(node, RDF.type.asNode(), MG.Claim.asNode()));
    triples.add(Triple.create(node, MG.subject.asNode(), subject));
    triples.add(Triple.create(node, MG.predicate.asNode(), predicate));
    triples.add(Triple.create(node, MG.object.asNode(), object));
    triples.add(Triple.create(node, MG.negated.asNode(), negated));
    triples.add(Triple.create(node, MG.supportCount.asNode(), Literals.integer(papers).asNode()));
    triples.add(
        Triple.create(
            node,
            MG.confidence.asNode(),
            Literals.confidence(Math.min(HIGHEST, 1 - doubt)).asNode()));
    support.forEach(s -> triples.add(Triple.create(node, MG.supportedBy.asNode(), s)));
    return triples;
  }

  private static Node one(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).next().getObject();
  }
}
