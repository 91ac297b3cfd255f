package org.methodgraph.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/** Makes one Atom feed of the pages of one: the head of the first page and the entries of all. */
final class JoinFeeds {
  private JoinFeeds() {}

  static void of(List<Path> pages, Path target) throws IOException, XMLStreamException {
    try (OutputStream out = Files.newOutputStream(target)) {
      XMLEventWriter writer =
          XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, "UTF-8");
      for (int i = 0; i < pages.size(); i++) {
        copy(pages.get(i), writer, i == 0, i == pages.size() - 1);
      }
      writer.close();
    }
  }

  private static void copy(Path page, XMLEventWriter writer, boolean first, boolean last)
      throws IOException, XMLStreamException {
    try (InputStream in = Files.newInputStream(page)) {
      XMLEventReader reader = FeedPage.factory().createXMLEventReader(in);
      boolean inEntry = false;
      boolean afterEntries = false;
      while (reader.hasNext()) {
        XMLEvent event = reader.nextEvent();
        inEntry |= isEntry(event, true);
        boolean ofHead = first && !inEntry && !afterEntries;
        boolean ofTail = last && !inEntry && afterEntries;
        boolean ofEmptyPage = first && last && !inEntry;
        if (inEntry || ofHead || ofTail || ofEmptyPage) {
          writer.add(event);
        }
        if (isEntry(event, false)) {
          inEntry = false;
          afterEntries = true;
        }
      }
    }
  }

  private static boolean isEntry(XMLEvent event, boolean start) {
    if (start) {
      return event.isStartElement()
          && event.asStartElement().getName().getLocalPart().equals("entry");
    }
    return event.isEndElement() && event.asEndElement().getName().getLocalPart().equals("entry");
  }
}
