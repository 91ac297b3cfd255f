package org.methodgraph.serve.pages.view;

import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.methodgraph.vocab.MG;

/**
 * What is sent as data for an address: for a paper its whole graph; for anything else what is said
 * of it, which other concepts are related to it, and what all those are called.
 */
public final class DescribeThing {
  /** A thing of which more is said than this is described in part; a query can ask for all. */
  private static final int MOST = 20_000;

  private static final Node LABEL = RDFS.label.asNode();

  private final PageStore store;

  public DescribeThing(PageStore store) {
    this.store = store;
  }

  /** The triples; empty if the store says nothing of that address. */
  public Optional<Graph> at(String iri) {
    return store.read(ask -> describe(NodeFactory.createURI(iri), ask));
  }

  private static Optional<Graph> describe(Node thing, Ask ask) {
    Graph triples = GraphFactory.createDefaultGraph();
    triples.getPrefixMapping().setNsPrefixes(PageQuery.prefixes());
    add(ask.data().find(Node.ANY, thing, Node.ANY, Node.ANY), triples);
    if (triples.contains(thing, RDF.type.asNode(), MG.Paper.asNode())) {
      add(ask.data().find(thing, Node.ANY, Node.ANY, Node.ANY), triples);
    } else if (!triples.isEmpty()) {
      addIncoming(thing, ask, triples);
    }
    if (triples.isEmpty()) {
      return Optional.empty();
    }
    addLabels(ask, triples);
    return Optional.of(triples);
  }

  /** Only from concepts: a much used one is named by any number of papers and statements. */
  private static void addIncoming(Node thing, Ask ask, Graph triples) {
    for (RelationWords relation : RelationWords.ALL) {
      Node property = NodeFactory.createURI(relation.iri());
      add(ask.data().find(Node.ANY, Node.ANY, property, thing), triples);
    }
    Node broader = SKOS.broader.asNode();
    add(ask.data().find(Node.ANY, Node.ANY, broader, thing), triples);
  }

  private static void addLabels(Ask ask, Graph triples) {
    Graph labels = GraphFactory.createDefaultGraph();
    for (Triple triple : triples.find().toList()) {
      for (Node node : new Node[] {triple.getSubject(), triple.getObject()}) {
        if (node.isURI() && !node.getURI().startsWith(MG.NS)) {
          add(ask.data().find(Node.ANY, node, LABEL, Node.ANY), labels);
        }
      }
    }
    labels.find().forEachRemaining(triples::add);
  }

  private static void add(Iterator<Quad> found, Graph triples) {
    while (found.hasNext() && triples.size() < MOST) {
      triples.add(found.next().asTriple());
    }
  }
}
