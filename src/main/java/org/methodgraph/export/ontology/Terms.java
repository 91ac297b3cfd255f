package org.methodgraph.export.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The terms of an ontology's file: its own and the outside ones that it uses. */
final class Terms {
  private static final String VANN = "http://purl.org/vocab/vann/";

  private final Model model;
  private final Resource ontology;
  private final String namespace;
  private final Map<Resource, Term> terms = new LinkedHashMap<>();

  /**
   * @throws IllegalArgumentException if the model has no {@code owl:Ontology} with {@code
   *     vann:preferredNamespaceUri} and {@code vann:preferredNamespacePrefix}
   */
  Terms(Model model) {
    this.model = model;
    List<Resource> ontologies =
        model
            .listSubjectsWithProperty(RDF.type, OWL.Ontology)
            .filterKeep(o -> o.hasProperty(vann("preferredNamespaceUri")))
            .filterKeep(o -> o.hasProperty(vann("preferredNamespacePrefix")))
            .toList();
    if (ontologies.size() != 1) {
      throw new IllegalArgumentException(
          "expected one owl:Ontology with vann:preferredNamespaceUri and"
              + " vann:preferredNamespacePrefix, found "
              + ontologies.size());
    }
    this.ontology = ontologies.get(0);
    this.namespace = ontology.getProperty(vann("preferredNamespaceUri")).getString();
    for (TermKind kind : TermKind.values()) {
      model
          .listSubjectsWithProperty(RDF.type, kind.type())
          .filterKeep(Resource::isURIResource)
          .toList()
          .stream()
          .sorted(Comparator.comparing(Resource::getURI))
          .forEach(resource -> terms.put(resource, new Term(resource, kind, name(resource))));
    }
  }

  /** The ontology itself, with its metadata. */
  Resource ontology() {
    return ontology;
  }

  String namespace() {
    return namespace;
  }

  /** The prefix that the ontology prefers, without colon. */
  String prefix() {
    return ontology.getProperty(vann("preferredNamespacePrefix")).getString();
  }

  /** The ontology's own terms of a kind, by name. */
  List<Term> own(TermKind kind) {
    return all(term -> term.kind() == kind && isOwn(term.resource()));
  }

  /** Terms of other vocabularies, by kind and address. */
  List<Term> outside() {
    return all(term -> !isOwn(term.resource()));
  }

  /** The ontology's own terms that say this of the resource, by name. */
  List<Term> ownWith(Property property, Resource resource) {
    return all(
        term -> isOwn(term.resource()) && model.contains(term.resource(), property, resource));
  }

  /** The ontology's own properties whose domain or range is the class or a union that has it. */
  List<Term> propertiesOf(Property domainOrRange, Resource type) {
    return all(
        term ->
            isOwn(term.resource())
                && term.resources(domainOrRange).stream()
                    .anyMatch(found -> members(found).contains(type)));
  }

  /** Own terms that a term stands below, by name. */
  List<Resource> ownAbove(Term term) {
    Property sub = term.kind() == TermKind.CLASS ? RDFS.subClassOf : RDFS.subPropertyOf;
    return term.resources(sub).stream().filter(this::isOwn).toList();
  }

  boolean isOwn(Resource resource) {
    return resource.isURIResource() && resource.getURI().startsWith(namespace);
  }

  /** Short name of a resource, by the prefixes of the ontology's file; its address without one. */
  String name(Resource resource) {
    return isOwn(resource)
        ? prefix() + ":" + resource.getURI().substring(namespace.length())
        : model.shortForm(resource.getURI());
  }

  /** The term, or null for what the file does not declare. */
  Term of(Resource resource) {
    return terms.get(resource);
  }

  /** A class by itself, or the members of a union. */
  private static List<Resource> members(Resource type) {
    return type.hasProperty(OWL.unionOf)
        ? ClassExpression.list(type.getPropertyResourceValue(OWL.unionOf))
        : List.of(type);
  }

  private List<Term> all(Predicate<Term> wanted) {
    List<Term> all = new ArrayList<>(terms.values());
    all.removeIf(wanted.negate());
    return all;
  }

  private Property vann(String name) {
    return model.createProperty(VANN, name);
  }
}
