package org.methodgraph.export;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.TextDirection;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * Terms in canonical N-Triples form, as RDF Dataset Canonicalization (RDFC-1.0) writes them.
 *
 * <p>Blank nodes keep a label made of their internal name; no store built by MethodGraph has any. A
 * lone surrogate, which no UTF-8 file can hold, becomes U+FFFD.
 */
final class TermText {
  private static final String HEX = "0123456789ABCDEF";

  private TermText() {}

  static String of(Node term) {
    StringBuilder out = new StringBuilder();
    append(term, out);
    return out.toString();
  }

  static void append(Node term, StringBuilder out) {
    if (term.isURI()) {
      appendIri(term.getURI(), out);
    } else if (term.isBlank()) {
      out.append(blankLabel(term));
    } else {
      appendLiteral(term, out);
    }
  }

  static String blankLabel(Node blank) {
    return "_:" + NodeFmtLib.encodeBNodeLabel(blank.getBlankNodeLabel());
  }

  static void appendIri(String iri, StringBuilder out) {
    out.append('<');
    if (isPlain(iri, '!')) {
      out.append(iri);
    } else {
      appendWithEscapes(iri, out);
    }
    out.append('>');
  }

  private static void appendWithEscapes(String iri, StringBuilder out) {
    for (int i = 0; i < iri.length(); i++) {
      char c = iri.charAt(i);
      if (forbiddenInIri(c)) {
        appendEscape(c, out);
      } else {
        out.append(wellFormed(iri, i));
      }
    }
  }

  /** Whether all characters stand for themselves, as nearly always. */
  private static boolean isPlain(String text, char least) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < least || c >= 0x7F || c > ' ' && forbiddenInIri(c)) {
        return false;
      }
    }
    return true;
  }

  /** Characters that an IRI in angle brackets may hold only as an escape. */
  static boolean forbiddenInIri(char c) {
    return switch (c) {
      case '<', '>', '"', '{', '}', '|', '^', '`', '\\' -> true;
      default -> c <= ' ';
    };
  }

  private static void appendLiteral(Node literal, StringBuilder out) {
    requireRdf11Literal(literal);
    appendString(literal.getLiteralLexicalForm(), out);
    if (!literal.getLiteralLanguage().isEmpty()) {
      out.append('@').append(literal.getLiteralLanguage());
    } else if (!isPlainString(literal)) {
      out.append("^^");
      appendIri(literal.getLiteralDatatypeURI(), out);
    }
  }

  static boolean isPlainString(Node literal) {
    return XSD.xstring.getURI().equals(literal.getLiteralDatatypeURI());
  }

  static void requireRdf11Literal(Node term) {
    TextDirection direction = term.isLiteral() ? term.getLiteralBaseDirection() : null;
    if (!term.isLiteral() || (direction != null && direction != Node.noTextDirection)) {
      throw notInRdf11(term);
    }
  }

  static ExportException notInRdf11(Node term) {
    return new ExportException(
        "The store holds a term that RDF 1.1 files cannot: "
            + term
            + ". Only IRIs, blank nodes and literals without text direction can be exported;"
            + " remove the statement that holds it.");
  }

  /** Appends a string in quotes. */
  static void appendString(String text, StringBuilder out) {
    out.append('"');
    if (isPlain(text, ' ')) {
      out.append(text);
    } else {
      for (int i = 0; i < text.length(); i++) {
        appendCharacter(text, i, out);
      }
    }
    out.append('"');
  }

  private static void appendCharacter(String text, int i, StringBuilder out) {
    char c = text.charAt(i);
    switch (c) {
      case '"', '\\' -> out.append('\\').append(c);
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      default -> {
        if (c < ' ' || c == 0x7F || c >= 0xFFFE) {
          appendEscape(c, out);
        } else {
          out.append(wellFormed(text, i));
        }
      }
    }
  }

  private static void appendEscape(char c, StringBuilder out) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt((c >> shift) & 0xF));
    }
  }

  /** The same text with U+FFFD in place of lone surrogates. */
  static String wellFormed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(wellFormed(text, i));
    }
    return out.toString();
  }

  private static char wellFormed(String text, int i) {
    char c = text.charAt(i);
    boolean lone =
        Character.isHighSurrogate(c)
            ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
            : Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    return lone ? '\uFFFD' : c;
  }

  static boolean isType(Node predicate) {
    return RDF.type.asNode().equals(predicate);
  }
}
