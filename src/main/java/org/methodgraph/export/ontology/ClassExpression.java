package org.methodgraph.export.ontology;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;

/** Classes and what stands for classes, in words with links. */
final class ClassExpression {
  private final Terms terms;

  ClassExpression(Terms terms) {
    this.terms = terms;
  }

  /** {@code claim or statement}, {@code evidence some sentence}, {@code one of …} as HTML. */
  String html(Resource type) {
    if (type.isURIResource()) {
      return named(type);
    }
    if (type.hasProperty(OWL.unionOf)) {
      return joined(type.getPropertyResourceValue(OWL.unionOf), " or ");
    }
    if (type.hasProperty(OWL.oneOf)) {
      return "one of " + joined(type.getPropertyResourceValue(OWL.oneOf), ", ");
    }
    if (type.hasProperty(OWL.someValuesFrom)) {
      return named(type.getPropertyResourceValue(OWL.onProperty))
          + " some "
          + html(type.getPropertyResourceValue(OWL.someValuesFrom));
    }
    return "another expression";
  }

  /** A term with its link: inside the page for own terms, to the web for others. */
  String named(Resource resource) {
    Term term = terms.of(resource);
    if (term != null && terms.isOwn(resource)) {
      return Html.jump(term.anchor(), term.label());
    }
    return Html.link(resource.getURI(), term == null ? terms.name(resource) : term.label());
  }

  static List<Resource> list(Resource list) {
    return list.as(RDFList.class).asJavaList().stream().map(RDFNode::asResource).toList();
  }

  private String joined(Resource list, String separator) {
    return list(list).stream().map(this::html).collect(Collectors.joining(separator));
  }
}
