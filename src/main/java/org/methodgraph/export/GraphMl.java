package org.methodgraph.export;

import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The elements of a GraphML document, in the order in which they must be written. */
final class GraphMl {
  private static final String NS = "http://graphml.graphdrawing.org/xmlns";

  private final XMLStreamWriter xml;
  private int edges;

  GraphMl(XMLStreamWriter xml) {
    this.xml = xml;
  }

  void open() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line("");
    xml.setDefaultNamespace(NS);
    xml.writeStartElement(NS, "graphml");
    xml.writeDefaultNamespace(NS);
    key("node", "label", "string");
    key("node", "type", "string");
    key("node", "papers", "int");
    key("edge", "label", "string");
    key("edge", "predicate", "string");
    key("edge", "confidence", "double");
    key("edge", "support", "int");
    key("edge", "weight", "double");
    key("edge", "negated", "boolean");
    line("  ");
    xml.writeStartElement(NS, "graph");
    xml.writeAttribute("id", "concepts");
    xml.writeAttribute("edgedefault", "directed");
  }

  void node(String id, String label, String type, int papers) throws XMLStreamException {
    line("    ");
    xml.writeStartElement(NS, "node");
    xml.writeAttribute("id", xmlText(id));
    value("node", "label", label);
    value("node", "type", type);
    value("node", "papers", String.valueOf(papers));
    xml.writeEndElement();
  }

  void edge(ConceptEdge edge) throws XMLStreamException {
    line("    ");
    xml.writeStartElement(NS, "edge");
    xml.writeAttribute("id", "e" + edges++);
    xml.writeAttribute("source", xmlText(edge.link().subject().toString()));
    xml.writeAttribute("target", xmlText(edge.link().object().toString()));
    value("edge", "label", TableRows.shortName(edge.link().predicate()));
    value("edge", "predicate", edge.link().predicate().toString());
    value("edge", "confidence", String.valueOf(edge.confidence()));
    value("edge", "support", String.valueOf(edge.support()));
    value("edge", "weight", String.valueOf((double) edge.support()));
    value("edge", "negated", String.valueOf(edge.link().negated()));
    xml.writeEndElement();
  }

  void close() throws XMLStreamException {
    line("  ");
    xml.writeEndElement();
    line("");
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
  }

  private void key(String of, String name, String type) throws XMLStreamException {
    line("  ");
    xml.writeEmptyElement(NS, "key");
    xml.writeAttribute("id", of + "-" + name);
    xml.writeAttribute("for", of);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", type);
  }

  private void value(String of, String name, String text) throws XMLStreamException {
    xml.writeStartElement(NS, "data");
    xml.writeAttribute("key", of + "-" + name);
    xml.writeCharacters(xmlText(text));
    xml.writeEndElement();
  }

  private void line(String indent) throws XMLStreamException {
    xml.writeCharacters("\n" + indent);
  }

  /** The text with U+FFFD in place of characters that no XML 1.0 document may hold. */
  private static String xmlText(String text) {
    return TermText.wellFormed(text)
        .codePoints()
        .mapToObj(c -> Character.toString(allowed(c) ? c : 0xFFFD))
        .collect(Collectors.joining());
  }

  private static boolean allowed(int c) {
    return c >= ' ' ? c != 0xFFFE && c != 0xFFFF : c == '\t' || c == '\n' || c == '\r';
  }
}
