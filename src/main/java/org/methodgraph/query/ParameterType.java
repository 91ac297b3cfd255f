package org.methodgraph.query;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What values a parameter takes. */
public enum ParameterType {
  STRING("any text"),
  INTEGER("a whole number such as 2020"),
  DECIMAL("a number such as 0.5"),
  IRI("an absolute IRI such as https://example.org/thing");

  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");
  private static final Pattern DECIMAL_NUMBER =
      Pattern.compile("[+-]?(\\d{1,18}(\\.\\d{0,18})?|\\.\\d{1,18})");

  private final String expected;

  ParameterType(String expected) {
    this.expected = expected;
  }

  /** What a value looks like, in words. */
  public String expected() {
    return expected;
  }

  /** Its name in the header of a query file: {@code integer}. */
  public String headerName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * A value as a term of a query.
   *
   * @throws IllegalArgumentException if the text is no such value
   */
  Node toNode(String text) {
    return switch (this) {
      case STRING -> NodeFactory.createLiteralString(text);
      case INTEGER ->
          NodeFactory.createLiteralDT(number(WHOLE, text.strip()), XSDDatatype.XSDinteger);
      case DECIMAL ->
          NodeFactory.createLiteralDT(number(DECIMAL_NUMBER, text.strip()), XSDDatatype.XSDdecimal);
      case IRI -> NodeFactory.createURI(absolute(text.strip()));
    };
  }

  private static String number(Pattern form, String text) {
    if (form.matcher(text).matches()) {
      return text;
    }
    throw new IllegalArgumentException(text);
  }

  private static String absolute(String text) {
    try {
      if (new URI(text).isAbsolute()) {
        return text;
      }
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(text, e);
    }
    throw new IllegalArgumentException(text);
  }
}
