package org.methodgraph.export.protege;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.methodgraph.export.StoreView;
import org.methodgraph.vocab.MG;

/**
 * Describes concepts and all that stand above them, as far as the imported lexicon does not: new
 * concepts, and those of a user's own lexicon.
 *
 * @param view the store
 * @param lexicon what the imported files say, which is not said again
 */
record DescribeConcepts(StoreView view, Graph lexicon) {
  /** Told once; a second value would contradict what is imported. */
  private static final List<Property> ONCE = List.of(SKOS.prefLabel, SKOS.definition);

  private static final List<Property> SEVERAL =
      List.of(SKOS.altLabel, SKOS.broader, MG.ambiguousLabel);

  void addTo(Graph out, Collection<Node> concepts) {
    withBroader(concepts).forEach(concept -> describe(concept, out));
  }

  /** The label, or the end of the IRI for a thing without one. */
  static Node labelOr(Node thing, Node label) {
    String iri = thing.getURI();
    String end = iri.substring(iri.lastIndexOf('/') + 1);
    return label == null ? NodeFactory.createLiteralString(end) : label;
  }

  private Set<Node> withBroader(Collection<Node> concepts) {
    Set<Node> all = new TreeSet<>(Comparator.comparing(Node::getURI));
    all.addAll(concepts);
    Deque<Node> open = new ArrayDeque<>(all);
    while (!open.isEmpty()) {
      for (Node broader : view.values(open.pop(), SKOS.broader)) {
        if (all.add(broader)) {
          open.push(broader);
        }
      }
    }
    return all;
  }

  private void describe(Node concept, Graph out) {
    add(out, concept, RDF.type, OWL2.NamedIndividual.asNode());
    for (Property property : SEVERAL) {
      for (Node value : view.values(concept, property)) {
        if (!lexicon.contains(concept, property.asNode(), value)) {
          add(out, concept, property, value);
        }
      }
    }
    for (Property property : ONCE) {
      if (!imported(concept, property)) {
        view.values(concept, property).forEach(value -> add(out, concept, property, value));
      }
    }
    if (!imported(concept, RDF.type)) {
      types(concept).forEach(type -> add(out, concept, RDF.type, type));
    }
    if (!imported(concept, RDFS.label)) {
      add(out, concept, RDFS.label, labelOr(concept, view.value(concept, RDFS.label)));
    }
  }

  private List<Node> types(Node concept) {
    List<String> types = view.conceptTypes(concept);
    return types.isEmpty()
        ? List.of(MG.ResearchConcept.asNode())
        : types.stream().map(type -> MG.type(type).asNode()).toList();
  }

  private boolean imported(Node concept, Property property) {
    return lexicon.contains(concept, property.asNode(), Node.ANY);
  }

  private static void add(Graph out, Node subject, Property property, Node object) {
    out.add(Triple.create(subject, property.asNode(), object));
  }
}
