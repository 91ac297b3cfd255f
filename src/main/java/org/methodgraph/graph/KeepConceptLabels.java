package org.methodgraph.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
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
 *
 * <p>What papers call a concept is remembered from one change to the next for those that came last,
 * the frequent ones among them, so that what a change costs does not grow with the number of papers
 * that name it.
 */
final class KeepConceptLabels {
  private static final int MOST_REMEMBERED = 20_000;

  private final Iris iris;
  private final Map<Node, ConceptShare> remembered =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, ConceptShare> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };

  KeepConceptLabels(Iris iris) {
    this.iris = iris;
  }

  /**
   * Brings the labels of all concepts up to date that either graph refers to; those that a new
   * lexicon has come to know lose what papers call them.
   */
  void update(DatasetGraph store, Graph before, Graph after) {
    remembered.keySet().removeAll(concepts(before));
    Map<Node, ConceptShare> added = new HashMap<>();
    ConceptShare.of(after)
        .forEach(share -> added.put(NodeFactory.createURI(share.concept()), share));
    Set<Node> concepts = concepts(before);
    concepts.addAll(added.keySet());
    Node labels = NodeFactory.createURI(iris.conceptsGraph());
    Node lexicon = NodeFactory.createURI(iris.lexiconGraph());
    for (Node concept : concepts) {
      boolean known = store.contains(lexicon, concept, RDF.type.asNode(), Node.ANY);
      ReplaceTriples.of(
          store, labels, concept, known ? Set.of() : labels(store, concept, added.get(concept)));
    }
  }

  private static Set<Node> concepts(Graph graph) {
    Set<Node> concepts = new HashSet<>();
    graph
        .find(Node.ANY, MG.refersTo.asNode(), Node.ANY)
        .forEach(triple -> concepts.add(triple.getObject()));
    return concepts;
  }

  private Set<Triple> labels(DatasetGraph store, Node concept, ConceptShare added) {
    ConceptShare share = remembered.get(concept);
    if (share == null) {
      share = read(store, concept);
      if (share == null) {
        return Set.of();
      }
      remembered.put(concept, share);
    } else if (added != null) {
      share.join(added);
    }
    return share.triples();
  }

  /** What all papers call a concept, null where none names it. */
  private static ConceptShare read(DatasetGraph store, Node concept) {
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
    return share;
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
