package org.methodgraph.export.ontology;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;

/** Kinds of terms, in the order in which the page tells them. */
enum TermKind {
  CLASS(OWL.Class, "Classes", "class", "classes"),
  RELATION(OWL.ObjectProperty, "Relations", "relation (object property)", "relations"),
  VALUE(OWL.DatatypeProperty, "Values", "value (data property)", "values"),
  ANNOTATION(OWL2.AnnotationProperty, "Annotations", "annotation property", "annotations");

  private final Resource type;
  private final String title;
  private final String label;
  private final String anchor;

  TermKind(Resource type, String title, String label, String anchor) {
    this.type = type;
    this.title = title;
    this.label = label;
    this.anchor = anchor;
  }

  /** What terms of this kind are in OWL. */
  Resource type() {
    return type;
  }

  /** Head of their section. */
  String title() {
    return title;
  }

  /** What one of them is called. */
  String label() {
    return label;
  }

  /** Where their section stands in the page; no term is called so. */
  String anchor() {
    return "all-" + anchor;
  }
}
