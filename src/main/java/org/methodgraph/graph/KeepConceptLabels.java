package org.methodgraph.graph;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.methodgraph.vocab.MG;

/**
 * Labels of the concepts that the lexicon does not have, from what all papers call them: the most
 * frequent name is preferred, the others are alternatives. They depend on the papers in the store
 * alone, not on their order.
 */
final class KeepConceptLabels {
  private final Iris iris;

  KeepConceptLabels(Iris iris) {
    this.iris = iris;
  }

  /**
   * Brings the labels of all concepts up to date that either graph refers to; those that a new
   * lexicon has come to know lose what papers call them.
   */
  void update(DatasetGraph store, Graph before, Graph after) {
    Set<Node> concepts = new HashSet<>();
    collect(before, concepts);
    collect(after, concepts);
    Node lexicon = NodeFactory.createURI(iris.lexiconGraph());
    for (Node concept : concepts) {
      boolean known = store.contains(lexicon, concept, RDF.type.asNode(), Node.ANY);
      relabel(store, concept, known ? Set.of() : labels(store, concept));
    }
  }

  private static void collect(Graph graph, Set<Node> concepts) {
    graph
        .find(Node.ANY, MG.refersTo.asNode(), Node.ANY)
        .forEach(triple -> concepts.add(triple.getObject()));
  }

  private void relabel(DatasetGraph store, Node concept, Set<Triple> wanted) {
    Node graph = NodeFactory.createURI(iris.conceptsGraph());
    Set<Triple> present = new HashSet<>();
    store.find(graph, concept, Node.ANY, Node.ANY).forEachRemaining(q -> present.add(q.asTriple()));
    for (Triple triple : present) {
      if (!wanted.contains(triple)) {
        store.delete(new Quad(graph, triple));
      }
    }
    for (Triple triple : wanted) {
      if (!present.contains(triple)) {
        store.add(new Quad(graph, triple));
      }
    }
  }

  private static Set<Triple> labels(DatasetGraph store, Node concept) {
    ConceptShare share = null;
    var mentions = store.find(Node.ANY, Node.ANY, MG.refersTo.asNode(), concept);
    while (mentions.hasNext()) {
      Quad mention = mentions.next();
      if (share == null) {
        share = new ConceptShare(concept, type(store, mention.getGraph(), concept));
      }
      share.add(
          value(store, mention, MG.conceptLabel.asNode()), value(store, mention, MG.text.asNode()));
    }
    return share == null ? Set.of() : share.triples();
  }

  private static Node type(DatasetGraph store, Node graph, Node concept) {
    return store.find(graph, concept, RDF.type.asNode(), Node.ANY).next().getObject();
  }

  private static String value(DatasetGraph store, Quad mention, Node property) {
    return store
        .find(mention.getGraph(), mention.getSubject(), property, Node.ANY)
        .next()
        .getObject()
        .getLiteralLexicalForm();
  }
}
