package org.methodgraph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One element of an XML file with everything in it; names are without prefix. */
final class XmlElement {
  private final String name;
  private final int line;
  private final Map<String, String> attributes;
  private final List<XmlElement> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  XmlElement(String name, int line, Map<String, String> attributes) {
    this.name = name;
    this.line = line;
    this.attributes = attributes;
  }

  void add(XmlElement child) {
    children.add(child);
  }

  void add(String more) {
    text.append(more);
  }

  String name() {
    return name;
  }

  int line() {
    return line;
  }

  /** All text in it and below it, as it stands. */
  String ownText() {
    return text.toString();
  }

  /** All text in it and below it, without white space at its ends. */
  String text() {
    return Line.of(line, text.toString()).text();
  }

  /** Empty where it has no such attribute. */
  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  List<XmlElement> children() {
    return children;
  }

  List<XmlElement> all(String child) {
    return children.stream().filter(element -> element.name.equals(child)).toList();
  }

  /** The first element that is reached by these names, one step down each. */
  Optional<XmlElement> first(String... path) {
    Optional<XmlElement> at = Optional.of(this);
    for (String step : path) {
      at = at.flatMap(element -> element.all(step).stream().findFirst());
    }
    return at;
  }

  /** The text of {@link #first}, empty where there is none. */
  String text(String... path) {
    return first(path).map(XmlElement::text).orElse("");
  }
}
