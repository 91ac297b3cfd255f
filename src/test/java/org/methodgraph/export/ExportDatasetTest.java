package org.methodgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the files look, and what is refused. */
class ExportDatasetTest {
  private static final Node S = NodeFactory.createURI("http://example.org/s");

  @ParameterizedTest
  @EnumSource(names = {"TURTLE", "TRIG", "JSONLD"})
  void looksAsExpected(RdfFormat format) throws IOException {
    String expected = SampleStore.resource("sample-expected." + format.extension());
    assertEquals(expected, export(SampleStore.load(), format));
  }

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void databaseOnDiskLayoutGivesTheSameBytesAsMemory(RdfFormat format) throws IOException {
    DatasetGraph memory = SampleStore.load();
    DatasetGraph tdb2 = DatabaseMgr.createDatasetGraph();
    tdb2.executeWrite(() -> memory.find().forEachRemaining(tdb2::add));
    assertEquals(export(memory, format), export(tdb2, format));
  }

  @Test
  void worksInsideTheCallersTransaction() throws IOException {
    DatasetGraph data = SampleStore.load();
    data.begin(TxnType.READ);
    String inside = export(data, RdfFormat.NQUADS);
    assertTrue(data.isInTransaction());
    data.end();
    assertEquals(export(data, RdfFormat.NQUADS), inside);
  }

  @Test
  void linesAreCanonical() throws IOException {
    String text = "\0\u0008\t\n\u000b\f\r\u001f\"\\'\u007f\u0085é\u2028\ufeff\ufffe😀";
    Node object = NodeFactory.createLiteralString(text);
    String expected =
        "<http://example.org/s> <http://example.org/s> "
            + "\"\\u0000\\b\\t\\n\\u000B\\f\\r\\u001F\\\"\\\\'\\u007F\u0085é\u2028\ufeff\\uFFFE😀\" "
            + "<http://example.org/s> .\n";
    assertEquals(expected, export(holding(object), RdfFormat.NQUADS));
  }

  @Test
  void statementInTwoGraphsStandsOnceInTheUnion() throws IOException {
    DatasetGraph data = holding(S);
    data.executeWrite(() -> data.add(NodeFactory.createURI("http://example.org/g2"), S, S, S));
    String line = "<http://example.org/s> <http://example.org/s> <http://example.org/s> .\n";
    assertEquals(line, export(data, RdfFormat.NTRIPLES));
    assertEquals(2, export(data, RdfFormat.NQUADS).lines().count());
  }

  @Test
  void emptyStoreGivesValidFiles() throws IOException {
    DatasetGraph empty = DatasetGraphFactory.createTxnMem();
    assertEquals("", export(empty, RdfFormat.NQUADS));
    assertTrue(export(empty, RdfFormat.TURTLE).startsWith("@prefix claim: "));
    assertTrue(export(empty, RdfFormat.JSONLD).endsWith("\"@graph\": []\n}\n"));
  }

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void refusesTermsThatRdf11DoesNotHave(RdfFormat format) {
    Node tripleTerm = NodeFactory.createTripleTerm(Triple.create(S, S, S));
    ExportException refused =
        assertThrows(ExportException.class, () -> export(holding(tripleTerm), format));
    assertTrue(refused.getMessage().contains("RDF 1.1 files cannot"), refused.getMessage());
    Node directed = NodeFactory.createLiteralDirLang("text", "ar", "rtl");
    assertThrows(ExportException.class, () -> export(holding(directed), format));
  }

  @Test
  void jsonLdRefusesWhatItWouldReadAsAPrefixedName() throws IOException {
    DatasetGraph data = holding(NodeFactory.createURI("task:shopping"));
    ExportException refused =
        assertThrows(ExportException.class, () -> export(data, RdfFormat.JSONLD));
    assertTrue(refused.getMessage().contains("<task:shopping>"), refused.getMessage());
    assertTrue(export(data, RdfFormat.TURTLE).contains(" <task:shopping> ."));
  }

  @Test
  void formatsAreFoundByNameAndEnding() {
    assertSame(RdfFormat.NTRIPLES, RdfFormat.named("NTriples"));
    assertSame(RdfFormat.TURTLE, RdfFormat.named("ttl"));
    ExportException none = assertThrows(ExportException.class, () -> RdfFormat.named("rdfxml"));
    assertEquals(
        "There is no RDF format named \"rdfxml\"; choose one of turtle, trig, ntriples, nquads,"
            + " jsonld.",
        none.getMessage());
  }

  private static DatasetGraph holding(Node object) {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    data.executeWrite(() -> data.add(S, S, S, object));
    return data;
  }

  private static String export(DatasetGraph data, RdfFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ExportDataset(data, Prefixes.forData(SampleStore.BASE)).write(format, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
