package org.methodgraph.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through an XML file record by record; no more than one is in memory. */
final class XmlRecords {
  /** Elements inside each other within a record. */
  private static final int DEEPEST = 60;

  /** Characters of text and elements of a record, each element counted as ten characters. */
  private static final int LARGEST = 2_000_000;

  private final XMLStreamReader xml;
  private final LineFeed text;
  private final Set<String> names;
  private final Intake intake;
  private final Consumer<XmlElement> taker;
  private final Deque<XmlElement> open = new ArrayDeque<>();
  private int depth;
  private int size;

  private XmlRecords(
      XMLStreamReader xml,
      LineFeed text,
      Set<String> names,
      Intake intake,
      Consumer<XmlElement> taker) {
    this.xml = xml;
    this.text = text;
    this.names = names;
    this.intake = intake;
    this.taker = taker;
  }

  /**
   * Hands each outermost element of one of these names to {@code taker}. XML that is broken ends
   * the reading with a problem; what came before is taken.
   */
  static void read(Lines lines, Set<String> names, Intake intake, Consumer<XmlElement> taker) {
    LineFeed text = XmlEvents.feed(lines);
    try {
      new XmlRecords(XmlEvents.open(text), text, names, intake, taker).read();
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? lines.number() : e.getLocation().getLineNumber();
      text.report(
          intake,
          Math.max(1, line),
          "the XML is damaged or breaks off here; expected whole elements, and no document type"
              + " with declarations of its own. Fetch the file again or mend it.");
    }
  }

  private void read() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS -> text();
        default -> {
          // comments and instructions say nothing of papers
        }
      }
    }
  }

  private void start() {
    if (open.isEmpty()) {
      text.beginRecord();
    }
    if (open.isEmpty() && !names.contains(xml.getLocalName())) {
      return;
    }
    depth++;
    size += 10;
    if (depth <= DEEPEST && size <= LARGEST) {
      int line = xml.getLocation().getLineNumber();
      open.push(new XmlElement(xml.getLocalName(), line, XmlEvents.attributes(xml)));
    }
  }

  private void text() {
    size += open.isEmpty() ? 0 : xml.getTextLength();
    if (!open.isEmpty() && size <= LARGEST && depth == open.size()) {
      open.peek().add(xml.getText());
    }
  }

  private void end() {
    if (open.isEmpty()) {
      return;
    }
    if (depth == open.size()) {
      close(open.pop());
    }
    depth--;
  }

  private void close(XmlElement element) {
    if (open.isEmpty()) {
      hand(element);
      size = 0;
    } else {
      open.peek().add(element);
      open.peek().add(element.ownText());
    }
  }

  private void hand(XmlElement record) {
    if (size > LARGEST) {
      intake.skip(
          record.line(),
          "the record is larger than two million characters; expected the data of one paper."
              + " Remove it from the file.");
    } else {
      taker.accept(record);
    }
  }
}
