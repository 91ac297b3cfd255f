package org.methodgraph.compare;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.methodgraph.vocab.MG;

/** The claims of a dataset. */
public final class ReadClaims {
  private final DatasetGraph dataset;

  private ReadClaims(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /**
   * Reads all claims; to be called in a transaction.
   *
   * @return by what the claim says in addresses, which is the same in every graph of one base IRI
   */
  public static Map<String, ScoredClaim> of(DatasetGraph dataset) {
    ReadClaims reading = new ReadClaims(dataset);
    Map<String, ScoredClaim> claims = new TreeMap<>();
    Iterator<Quad> typed = dataset.find(Node.ANY, Node.ANY, RDF.type.asNode(), MG.Claim.asNode());
    while (typed.hasNext()) {
      reading.add(typed.next(), claims);
    }
    return claims;
  }

  private void add(Quad typed, Map<String, ScoredClaim> claims) {
    Node graph = typed.getGraph();
    Node claim = typed.getSubject();
    Node subject = value(graph, claim, MG.subject);
    Node predicate = value(graph, claim, MG.predicate);
    Node object = value(graph, claim, MG.object);
    String negated = value(graph, claim, MG.negated).getLiteralLexicalForm();
    claims.put(
        String.join(" ", subject.getURI(), predicate.getURI(), object.getURI(), negated),
        new ScoredClaim(
            name(subject),
            predicate.getLocalName(),
            name(object),
            Boolean.parseBoolean(negated),
            Double.parseDouble(value(graph, claim, MG.confidence).getLiteralLexicalForm()),
            Integer.parseInt(value(graph, claim, MG.supportCount).getLiteralLexicalForm())));
  }

  private Node value(Node graph, Node subject, Property property) {
    return dataset.find(graph, subject, property.asNode(), Node.ANY).next().getObject();
  }

  /** The preferred label, or the address of a concept that has lost it. */
  private String name(Node concept) {
    Iterator<Quad> labels = dataset.find(Node.ANY, concept, SKOS.prefLabel.asNode(), Node.ANY);
    return labels.hasNext() ? labels.next().getObject().getLiteralLexicalForm() : concept.getURI();
  }
}
