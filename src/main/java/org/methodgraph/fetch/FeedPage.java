package org.methodgraph.fetch;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a page of an Atom feed holds.
 *
 * @param total how many entries all pages have together, 0 where it does not say
 * @param entries how many this one has
 * @param error what the service complains of; arXiv sends that as an entry titled "Error" with
 *     status 200. Empty where it does not complain
 */
record FeedPage(int total, int entries, String error) {
  static FeedPage of(String xml) throws XMLStreamException {
    int total = 0;
    int entries = 0;
    boolean inEntry = false;
    boolean isError = false;
    String error = "";
    XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml));
    while (reader.hasNext()) {
      if (reader.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (reader.getLocalName()) {
        case "totalResults" -> total = Integer.parseInt(reader.getElementText().strip());
        case "entry" -> {
          inEntry = true;
          entries++;
        }
        case "title" -> isError = inEntry && reader.getElementText().strip().equals("Error");
        case "summary" -> error = isError ? reader.getElementText().strip() : error;
        default -> {
          continue;
        }
      }
    }
    return new FeedPage(total, entries, error);
  }

  /** Knows no document types, and so nothing from elsewhere either. */
  static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
