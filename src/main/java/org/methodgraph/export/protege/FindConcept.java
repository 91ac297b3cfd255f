package org.methodgraph.export.protege;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.SKOS;
import org.methodgraph.export.ExportException;
import org.methodgraph.export.StoreView;

/** Finds the concept that a user means: by its IRI, its preferred name, or another name. */
final class FindConcept {
  private final StoreView view;

  FindConcept(StoreView view) {
    this.view = view;
  }

  /**
   * @throws ExportException if no concept is called so, or several are
   */
  Node called(String name) {
    Node iri = NodeFactory.createURI(name.strip());
    if (!view.conceptTypes(iri).isEmpty()) {
      return iri;
    }
    List<Node> found = named(SKOS.prefLabel, name.strip());
    if (found.isEmpty()) {
      found = named(SKOS.altLabel, name.strip());
    }
    if (found.size() == 1) {
      return found.get(0);
    }
    throw new ExportException(found.isEmpty() ? unknown(name) : ambiguous(name, found));
  }

  private List<Node> named(Property property, String name) {
    List<Node> found = new ArrayList<>();
    for (Node concept : view.concepts()) {
      boolean matches =
          view.values(concept, property).stream()
              .anyMatch(label -> StoreView.text(label).equalsIgnoreCase(name));
      if (matches) {
        found.add(concept);
      }
    }
    return found;
  }

  private static String unknown(String name) {
    return "No concept of the store is called \""
        + name
        + "\"; give the name or the IRI of a method, task, dataset or metric.";
  }

  private static String ambiguous(String name, List<Node> found) {
    return "\""
        + name
        + "\" is the name of several concepts; give the IRI of one: "
        + String.join(", ", found.stream().map(Node::getURI).toList())
        + ".";
  }
}
