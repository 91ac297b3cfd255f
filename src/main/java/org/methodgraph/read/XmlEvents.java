package org.methodgraph.read;

import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens XML that may come from anywhere: nothing is fetched, no entity is defined, and several
 * documents in one file, as harvesting by parts leaves them, are read as one.
 */
final class XmlEvents {
  private static final XMLInputFactory FACTORY = factory();

  private XmlEvents() {}

  static XMLStreamReader open(Lines lines) throws XMLStreamException {
    return open(feed(lines));
  }

  /**
   * @param feed made by {@link #feed}
   */
  static XMLStreamReader open(LineFeed feed) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(feed);
  }

  static LineFeed feed(Lines lines) {
    return new LineFeed(lines, "<all>", "</all>", new DropProlog());
  }

  /** Java's own parser: what else lies on the class path must not change what is read. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> Reader.nullReader()); // nothing from outside
    return factory;
  }

  static Map<String, String> attributes(XMLStreamReader xml) {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.putIfAbsent(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return attributes;
  }

  /**
   * Drops what may stand only at the beginning of a document. A document type with declarations of
   * its own is left standing and so ends the reading: it could only do harm.
   */
  private static final class DropProlog implements UnaryOperator<String> {
    private static final Pattern WHOLE =
        Pattern.compile("<\\?xml\\s[^>]*\\?>|<!DOCTYPE[^>\\[]*>|\ufeff");
    private static final Pattern OPEN = Pattern.compile("<!DOCTYPE[^>\\[]*$");
    private static final Pattern CLOSE = Pattern.compile("^[^>\\[]*>?");

    private boolean open;

    @Override
    public String apply(String line) {
      String rest = line;
      if (open) {
        rest = CLOSE.matcher(line).replaceFirst("");
        open = rest.isEmpty() && line.indexOf('>') < 0;
      }
      if (rest.indexOf('<') >= 0) {
        rest = WHOLE.matcher(rest).replaceAll("");
        open = OPEN.matcher(rest).find();
        rest = open ? OPEN.matcher(rest).replaceFirst("") : rest;
      }
      return line.endsWith("\n") && !rest.endsWith("\n") ? rest + "\n" : rest;
    }
  }
}
