package org.methodgraph.serve.pages.view;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.methodgraph.vocab.MG;

/** The kinds of things that have pages of their own. */
public enum Kind {
  METHOD(MG.Method),
  TASK(MG.Task),
  DATASET(MG.Dataset),
  METRIC(MG.Metric),
  PAPER(MG.Paper);

  private final Resource type;

  Kind(Resource type) {
    this.type = type;
  }

  /** The kind that a class of the ontology stands for. */
  static Optional<Kind> ofClass(String iri) {
    return Stream.of(values()).filter(kind -> kind.type.getURI().equals(iri)).findFirst();
  }

  /** The kind of that name, in any case. */
  public static Optional<Kind> named(String name) {
    return Stream.of(values()).filter(kind -> kind.word().equalsIgnoreCase(name)).findFirst();
  }

  /** One word in small letters, for people and style sheets. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The class as it stands in a query. */
  String term() {
    return "mg:" + type.getLocalName();
  }
}
