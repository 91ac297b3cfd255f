package org.methodgraph.export;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Orders that depend on the content of terms alone, never on where a store keeps them. */
final class TermOrder {
  /** IRIs, then blank nodes, then literals; a shorter IRI before those that go on from it. */
  static final Comparator<Node> BY_CONTENT = TermOrder::byContent;

  /** The order of the terms' N-Triples forms, so that lines sorted by subject are sorted lines. */
  static final Comparator<Node> BY_LINE = TermOrder::byLine;

  /** Within one subject: types first, then predicates and objects by content. */
  static final Comparator<Triple> WITHIN_SUBJECT =
      Comparator.comparing((Triple triple) -> !TermText.isType(triple.getPredicate()))
          .thenComparing(Triple::getPredicate, BY_CONTENT)
          .thenComparing(Triple::getObject, BY_CONTENT);

  private TermOrder() {}

  private static int byContent(Node a, Node b) {
    if (a.isURI() && b.isURI()) {
      return CodePointOrder.compare(a.getURI(), b.getURI());
    }
    if (a.isLiteral() && b.isLiteral()) {
      return byLiteral(a, b);
    }
    int byKind = kind(a) - kind(b);
    return byKind != 0 ? byKind : CodePointOrder.compare(TermText.of(a), TermText.of(b));
  }

  private static int byLiteral(Node a, Node b) {
    int byForm = CodePointOrder.compare(a.getLiteralLexicalForm(), b.getLiteralLexicalForm());
    if (byForm != 0) {
      return byForm;
    }
    int byType = a.getLiteralDatatypeURI().compareTo(b.getLiteralDatatypeURI());
    return byType != 0 ? byType : a.getLiteralLanguage().compareTo(b.getLiteralLanguage());
  }

  private static int kind(Node term) {
    return term.isURI() ? 0 : term.isBlank() ? 1 : 2;
  }

  private static int byLine(Node a, Node b) {
    if (!a.isURI() || !b.isURI()) {
      return CodePointOrder.compare(TermText.of(a), TermText.of(b));
    }
    String x = a.getURI();
    String y = b.getURI();
    for (int i = 0; i <= Math.min(x.length(), y.length()); i++) {
      int difference = lineWeight(x, i) - lineWeight(y, i);
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  /**
   * The place of one character of {@code <IRI>}: the end is the closing bracket, and a character
   * that must be escaped starts with a backslash and goes on with its number.
   */
  private static int lineWeight(String iri, int i) {
    if (i == iri.length()) {
      return '>' << 8;
    }
    char c = iri.charAt(i);
    return TermText.forbiddenInIri(c) ? ('\\' << 8) + c : CodePointOrder.weight(c) << 8;
  }
}
