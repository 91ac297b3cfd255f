package org.methodgraph.export;

import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;

/** Terms as Turtle and TriG write them: prefixed names, and bare numbers and truth values. */
final class TurtleTerms {
  /**
   * Local names that every Turtle reader takes without escapes. The grammar allows more; what is
   * not matched here is written as a full IRI, which is always right.
   */
  private static final Pattern SAFE_LOCAL_NAME =
      Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_-]*(?:\\.[A-Za-z0-9_-]++)*+");

  private static final Map<String, Pattern> BARE =
      Map.of(
          XSD.integer.getURI(), Pattern.compile("[+-]?[0-9]+"),
          XSD.decimal.getURI(), Pattern.compile("[+-]?[0-9]*\\.[0-9]+"),
          XSD.xboolean.getURI(), Pattern.compile("true|false"));

  private final Prefixes prefixes;

  TurtleTerms(Prefixes prefixes) {
    this.prefixes = prefixes;
  }

  void append(Node term, StringBuilder out) {
    if (term.isURI()) {
      appendIri(term.getURI(), out);
    } else if (term.isLiteral()) {
      appendLiteral(term, out);
    } else {
      TermText.append(term, out);
    }
  }

  void appendPredicate(Node predicate, StringBuilder out) {
    if (TermText.isType(predicate)) {
      out.append('a');
    } else {
      append(predicate, out);
    }
  }

  private void appendIri(String iri, StringBuilder out) {
    Map.Entry<String, String> prefix = prefixes.longestFor(iri);
    String local = prefix == null ? "" : iri.substring(prefix.getValue().length());
    if (prefix != null && SAFE_LOCAL_NAME.matcher(local).matches()) {
      out.append(prefix.getKey()).append(':').append(local);
    } else {
      TermText.appendIri(iri, out);
    }
  }

  private void appendLiteral(Node literal, StringBuilder out) {
    Pattern bare = BARE.get(literal.getLiteralDatatypeURI());
    if (bare != null && bare.matcher(literal.getLiteralLexicalForm()).matches()) {
      out.append(literal.getLiteralLexicalForm());
    } else if (!literal.getLiteralLanguage().isEmpty() || TermText.isPlainString(literal)) {
      TermText.append(literal, out);
    } else {
      TermText.requireRdf11Literal(literal);
      TermText.appendString(literal.getLiteralLexicalForm(), out);
      out.append("^^");
      appendIri(literal.getLiteralDatatypeURI(), out);
    }
  }
}
