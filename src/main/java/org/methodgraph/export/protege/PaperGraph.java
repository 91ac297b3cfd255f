package org.methodgraph.export.protege;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.methodgraph.vocab.MG;

/**
 * One paper's graph, as the layout of a store has it.
 *
 * @param paper the paper, which is also the graph's name
 * @param graph its sentences, mentions, statements, results and plain triples
 */
record PaperGraph(Node paper, Graph graph) {
  List<Node> instances(Resource type) {
    return graph
        .find(Node.ANY, RDF.type.asNode(), type.asNode())
        .mapWith(Triple::getSubject)
        .toList();
  }

  List<Node> values(Node subject, Property property) {
    return graph.find(subject, property.asNode(), Node.ANY).mapWith(Triple::getObject).toList();
  }

  /** The value of a property of which a node has at most one, or null if it has none. */
  Node value(Node subject, Property property) {
    List<Node> values = values(subject, property);
    return values.isEmpty() ? null : values.get(0);
  }

  /** The plain triples of one relation. */
  List<Triple> related(Property relation) {
    return graph.find(Node.ANY, relation.asNode(), Node.ANY).toList();
  }

  /** What speaks for something: a node's confidence, and the sentences to which it points. */
  Support support(Node node, Property toSentences) {
    return Support.of(paper, value(node, MG.confidence), texts(node, toSentences));
  }

  private List<String> texts(Node node, Property toSentences) {
    List<String> texts = new ArrayList<>();
    for (Node sentence : values(node, toSentences)) {
      values(sentence, MG.text).forEach(text -> texts.add(text.getLiteralLexicalForm()));
    }
    return texts;
  }
}
