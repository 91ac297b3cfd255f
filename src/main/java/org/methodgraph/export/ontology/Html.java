package org.methodgraph.export.ontology;

import java.util.List;
import java.util.stream.Collectors;

/** Small pieces of HTML. Whatever comes from the ontology goes through {@link #escaped}. */
final class Html {
  private Html() {}

  /** Text as it may stand in an element or in a quoted attribute. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  static String code(String text) {
    return "<code>" + escaped(text) + "</code>";
  }

  /** A link to an address; the bare text where the address is none of the web. */
  static String link(String address, String text) {
    return address.startsWith("https://") || address.startsWith("http://")
        ? "<a href=\"" + escaped(address) + "\">" + escaped(text) + "</a>"
        : escaped(text);
  }

  /** A link to a place in the page. */
  static String jump(String anchor, String text) {
    return "<a href=\"#" + escaped(anchor) + "\">" + escaped(text) + "</a>";
  }

  /** A row of a list of properties; nothing where there is nothing to tell. */
  static String row(String name, List<String> cells) {
    return cells.isEmpty()
        ? ""
        : "<dt>" + escaped(name) + "</dt><dd>" + String.join(", ", cells) + "</dd>\n";
  }

  /** A paragraph per text. */
  static String paragraphs(String cssClass, List<String> texts) {
    return texts.stream()
        .map(text -> "<p class=\"" + cssClass + "\">" + escaped(text) + "</p>\n")
        .collect(Collectors.joining());
  }
}
