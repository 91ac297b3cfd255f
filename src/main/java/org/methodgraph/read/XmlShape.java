package org.methodgraph.read;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What an XML file holds, judged by the elements at its beginning. */
enum XmlShape {
  ARXIV_ATOM,
  ARXIV_RSS,
  OAI,
  PUBMED,
  /** No XML, or none with papers that are known. */
  NONE;

  private static final int ELEMENTS_LOOKED_AT = 400;

  static XmlShape of(Sample sample) {
    if (!sample.first().text().startsWith("<")) {
      return NONE;
    }
    Set<String> names = names(sample);
    if (names.contains("PubmedArticle") || names.contains("PubmedArticleSet")) {
      return PUBMED;
    }
    if (names.contains("OAI-PMH")
        || names.contains("arXivRaw")
        || names.contains("arXiv")
        || names.contains("record") && names.contains("description")) {
      return OAI;
    }
    if (names.contains("rss") && names.contains("announce_type")) {
      return ARXIV_RSS;
    }
    boolean feed = names.contains("feed") || names.contains("entry");
    return feed && (names.contains("summary") || names.contains("totalResults"))
        ? ARXIV_ATOM
        : NONE;
  }

  /** The names as far as the sample, which is cut, can be read. */
  private static Set<String> names(Sample sample) {
    String text = sample.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
    var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    Set<String> names = new HashSet<>();
    try {
      XMLStreamReader xml = XmlEvents.open(new Lines(bytes, (line, message) -> {}));
      for (int i = 0; i < ELEMENTS_LOOKED_AT && xml.hasNext(); ) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          names.add(xml.getLocalName());
          i++;
        }
      }
    } catch (XMLStreamException e) {
      return names; // a sample ends anywhere; what came before counts
    }
    return names;
  }
}
