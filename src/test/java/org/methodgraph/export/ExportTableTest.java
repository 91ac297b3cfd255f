package org.methodgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.methodgraph.vocab.MG;

class ExportTableTest {
  @ParameterizedTest
  @EnumSource(Table.class)
  void looksAsExpected(Table table) throws IOException {
    String expected = SampleStore.resource("sample-" + table.fileName());
    assertEquals(expected, export(SampleStore.load(), table));
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void orderOfInsertionLeavesNoTrace(Table table) throws IOException {
    List<Quad> quads = new java.util.ArrayList<>(SampleStore.load().stream().toList());
    Collections.shuffle(quads, new Random(3));
    assertEquals(export(SampleStore.load(), table), export(NastyQuads.dataset(quads), table));
  }

  @Test
  void quotesCellsThatNeedIt() throws IOException {
    Node paper = NodeFactory.createURI("http://example.org/p");
    Node title = NodeFactory.createLiteralString("one, \"two\"\nthree");
    DatasetGraph data =
        NastyQuads.dataset(
            List.of(
                new Quad(paper, paper, RDF.type.asNode(), MG.Paper.asNode()),
                new Quad(paper, paper, DCTerms.title.asNode(), title)));
    String expected =
        "paper,title,year,created,modified,arxiv_id,identifiers,concepts,abstract\n"
            + "http://example.org/p,\"one, \"\"two\"\"\nthree\",,,,,,0,\n";
    assertEquals(expected, export(data, Table.PAPERS));
  }

  private static String export(DatasetGraph data, Table table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ExportTable(data).write(table, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
