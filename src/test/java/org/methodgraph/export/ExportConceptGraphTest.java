package org.methodgraph.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.methodgraph.vocab.MG;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class ExportConceptGraphTest {
  private static final String ID = SampleStore.BASE;

  @Test
  void conceptsAreNodesUnlessNothingNamesThem() throws Exception {
    List<Map<String, String>> nodes = elements(SampleStore.load(), "node");
    assertEquals(
        List.of(
            Map.of("id", ID + "dataset/atlas", "label", "Atlas", "type", "Dataset", "papers", "1"),
            Map.of(
                "id", ID + "method/ladder-sampling",
                "label", "ladder sampling",
                "type", "Method",
                "papers", "2"),
            Map.of(
                "id", ID + "method/step-sampling",
                "label", "step sampling",
                "type", "Method",
                "papers", "1"),
            Map.of(
                "id", ID + "task/map-drawing",
                "label", "map drawing",
                "type", "Task",
                "papers", "2")),
        nodes);
  }

  @Test
  void factsAreEdgesMergedOverPapers() throws Exception {
    List<Map<String, String>> edges = elements(SampleStore.load(), "edge");
    assertEquals(2, edges.size());
    assertEquals(
        Map.of(
            "id", "e1",
            "source", ID + "method/ladder-sampling",
            "target", ID + "task/map-drawing",
            "label", "usedFor",
            "predicate", MG.NS + "usedFor",
            "confidence", "0.97",
            "support", "2",
            "weight", "2.0",
            "negated", "false"),
        edges.get(1));
    assertEquals("outperforms", edges.get(0).get("label"));
  }

  @Test
  void withoutClaimsTheHighestConfidenceAndTheNumberOfPapersHold() throws Exception {
    DatasetGraph data = SampleStore.load();
    data.executeWrite(() -> data.removeGraph(NodeFactory.createURI(ID + "graph/claims")));
    Map<String, String> usedFor = elements(data, "edge").get(1);
    assertEquals("0.9", usedFor.get("confidence"));
    assertEquals("2", usedFor.get("support"));
  }

  @Test
  void charactersThatXmlCannotHoldAreReplacedAndOthersKept() throws Exception {
    DatasetGraph data = SampleStore.load();
    data.executeWrite(
        () ->
            data.add(
                NodeFactory.createURI(ID + "graph/lexicon"),
                NodeFactory.createURI(ID + "dataset/atlas"),
                SKOS.prefLabel.asNode(),
                NodeFactory.createLiteralLang("<A&B> \"]]>\" \0\u0001\ufffe😀\u200f", "en")));
    assertEquals(
        "<A&B> \"]]>\" \ufffd\ufffd\ufffd😀\u200f", elements(data, "node").get(0).get("label"));
  }

  @Test
  void orderOfInsertionLeavesNoTrace() throws IOException {
    List<Quad> quads = new ArrayList<>(SampleStore.load().stream().toList());
    byte[] first = export(NastyQuads.dataset(quads));
    Collections.shuffle(quads, new Random(11));
    assertArrayEquals(first, export(NastyQuads.dataset(quads)));
  }

  private static byte[] export(DatasetGraph data) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ExportConceptGraph(data).write(out);
    return out.toByteArray();
  }

  /** The elements of one kind, their attributes and data by name. */
  private static List<Map<String, String>> elements(DatasetGraph data, String kind)
      throws IOException, ParserConfigurationException, SAXException {
    NodeList found =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(export(data)))
            .getElementsByTagName(kind);
    List<Map<String, String>> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add(values((Element) found.item(i)));
    }
    return elements;
  }

  private static Map<String, String> values(Element element) {
    Map<String, String> values = new TreeMap<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      org.w3c.dom.Node attribute = element.getAttributes().item(i);
      values.put(attribute.getNodeName(), attribute.getNodeValue());
    }
    NodeList data = element.getElementsByTagName("data");
    for (int i = 0; i < data.getLength(); i++) {
      Element item = (Element) data.item(i);
      values.put(item.getAttribute("key").replaceFirst("^.*-", ""), item.getTextContent());
    }
    return values;
  }
}
