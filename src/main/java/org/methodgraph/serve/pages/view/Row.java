package org.methodgraph.serve.pages.view;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * One row of an answer.
 *
 * @param values by variable
 */
record Row(Binding values) {
  boolean has(String variable) {
    return values.contains(Var.alloc(variable));
  }

  /** The address or the text; empty where there is none. */
  String text(String variable) {
    return node(variable).map(Row::text).orElse("");
  }

  /** The number; 0 where there is none. */
  int number(String variable) {
    return has(variable) ? (int) Double.parseDouble(text(variable)) : 0;
  }

  /** The number; null where there is none. */
  BigDecimal decimal(String variable) {
    return has(variable) ? new BigDecimal(text(variable)) : null;
  }

  /** The year; null where it is not known. */
  Integer year() {
    return has("year") ? Integer.valueOf(text("year")) : null;
  }

  boolean truth(String variable) {
    return text(variable).equals("true");
  }

  /** The thing whose address, name and class stand in three variables. */
  Named named(String iri, String name, String type) {
    return new Named(
        text(iri),
        has(name) ? text(name) : lastPart(text(iri)),
        Kind.ofClass(text(type)).orElse(null));
  }

  Named named(String iri, String name, Kind kind) {
    return new Named(text(iri), has(name) ? text(name) : lastPart(text(iri)), kind);
  }

  private Optional<Node> node(String variable) {
    return Optional.ofNullable(values.get(Var.alloc(variable)));
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  static String lastPart(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}
