package org.methodgraph.model;

import java.util.Locale;

/** The four kinds of research concepts; see the ontology for their definitions. */
public enum ConceptType {
  METHOD,
  TASK,
  DATASET,
  METRIC;

  /** Local name of its class in the ontology: {@code Method}. */
  public String className() {
    return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
  }

  /** Its step in the IRIs of concepts: {@code method}. */
  public String pathName() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static ConceptType ofClassName(String className) {
    return valueOf(className.toUpperCase(Locale.ROOT));
  }
}
