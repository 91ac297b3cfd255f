package org.methodgraph.export.ontology;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDFS;

/**
 * A term of the ontology or an outside term that it uses.
 *
 * @param resource the term in the ontology's model
 * @param kind what kind of term it is
 * @param name its name with prefix, {@code mg:Method}
 */
record Term(Resource resource, TermKind kind, String name) {
  /** Where it stands in the page: its name without prefix. */
  String anchor() {
    return name.substring(name.indexOf(':') + 1);
  }

  /** Its label, or its name where it has none. */
  String label() {
    List<String> labels = texts(RDFS.label);
    return labels.isEmpty() ? name : labels.get(0);
  }

  /** The literals of a property, sorted. */
  List<String> texts(Property property) {
    return resource
        .listProperties(property)
        .mapWith(Statement::getObject)
        .filterKeep(RDFNode::isLiteral)
        .mapWith(node -> node.asLiteral().getLexicalForm())
        .toList()
        .stream()
        .sorted()
        .toList();
  }

  /** The resources of a property: named ones by name, then others. */
  List<Resource> resources(Property property) {
    return resource
        .listProperties(property)
        .mapWith(Statement::getObject)
        .filterKeep(RDFNode::isResource)
        .mapWith(RDFNode::asResource)
        .toList()
        .stream()
        .sorted(Comparator.comparing(Resource::isAnon).thenComparing(Resource::toString))
        .toList();
  }
}
