package org.methodgraph.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written is read back by Jena as the same statements, and always as the same bytes. */
class ExportRoundTripTest {
  private static final int SEEDS = 20;

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void readsBackTheSameStatements(RdfFormat format) throws IOException {
    for (long seed = 0; seed < SEEDS; seed++) {
      List<Quad> quads = NastyQuads.withSeed(seed, 120);
      byte[] file = export(NastyQuads.dataset(quads), format);
      Set<Quad> expected = quads.stream().map(q -> asIn(format, q)).collect(Collectors.toSet());
      assertEquals(expected, parse(file, format), format + ", seed " + seed);
    }
  }

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void orderOfInsertionLeavesNoTrace(RdfFormat format) throws IOException {
    for (long seed = 0; seed < SEEDS; seed++) {
      List<Quad> quads = NastyQuads.withSeed(seed, 120);
      byte[] first = export(NastyQuads.dataset(quads), format);
      Collections.shuffle(quads, new Random(seed));
      byte[] second = export(NastyQuads.dataset(quads), format);
      assertArrayEquals(first, second, format + ", seed " + seed);
    }
  }

  @Test
  void linesAreSortedAsBytes() throws IOException {
    for (RdfFormat format : List.of(RdfFormat.NTRIPLES, RdfFormat.NQUADS)) {
      byte[] file = export(NastyQuads.dataset(NastyQuads.withSeed(7, 500)), format);
      List<byte[]> lines =
          new String(file, StandardCharsets.UTF_8)
              .lines()
              .map(line -> line.getBytes(StandardCharsets.UTF_8))
              .toList();
      assertTrue(lines.size() > 400);
      for (int i = 1; i < lines.size(); i++) {
        String pair = new String(lines.get(i - 1), StandardCharsets.UTF_8) + "\n" + i;
        assertTrue(Arrays.compareUnsigned(lines.get(i - 1), lines.get(i)) < 0, pair);
      }
    }
  }

  @Test
  void lineOrderHoldsWhereOneSubjectBeginsAnotherAndForForbiddenCharacters() throws IOException {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    for (String end :
        List.of("", "/x", "#x", "?x", "A", "\\", "|", " ", "[", "]", "😀", "\ufffc")) {
      add(data, "http://example.org/a" + end);
    }
    String file = new String(export(data, RdfFormat.NQUADS), StandardCharsets.UTF_8);
    List<String> lines = file.lines().toList();
    List<String> sorted = new java.util.ArrayList<>(lines);
    sorted.sort(
        (a, b) ->
            Arrays.compareUnsigned(
                a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)));
    assertEquals(sorted, lines);
    assertEquals(12, lines.size());
  }

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void blankNodesStayTheSameOnes(RdfFormat format) throws IOException {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    Node graph = NodeFactory.createURI("http://example.org/g");
    Node p = NodeFactory.createURI("http://example.org/p");
    Node one = NodeFactory.createBlankNode("a:b c");
    Node two = NodeFactory.createBlankNode();
    data.executeWrite(
        () -> {
          data.add(graph, one, p, two);
          data.add(graph, two, p, graph);
          data.add(graph, graph, p, one);
        });
    List<Quad> expected = data.stream().map(q -> asIn(format, q)).toList();
    Set<Quad> found = parse(export(data, format), format);
    DatasetGraph a = NastyQuads.dataset(expected);
    DatasetGraph b = NastyQuads.dataset(List.copyOf(found));
    assertTrue(IsoMatcher.isomorphic(a, b), found.toString());
  }

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void halfACharacterBecomesTheReplacementCharacter(RdfFormat format) throws IOException {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    Node s = NodeFactory.createURI("http://example.org/s");
    data.executeWrite(
        () -> data.add(s, s, s, NodeFactory.createLiteralString("a\ud83dz\ude00 \ud83d")));
    Node expected = NodeFactory.createLiteralString("a\ufffdz\ufffd \ufffd");
    assertEquals(
        Set.of(asIn(format, new Quad(s, s, s, expected))), parse(export(data, format), format));
  }

  private static void add(DatasetGraph data, String subject) {
    Node p = NodeFactory.createURI("http://example.org/p");
    data.executeWrite(() -> data.add(p, NodeFactory.createURI(subject), p, p));
  }

  private static byte[] export(DatasetGraph data, RdfFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ExportDataset(data, Prefixes.forData(NastyQuads.BASE)).write(format, out);
    return out.toByteArray();
  }

  /** Turtle and N-Triples know no graphs: what they hold is read into the default graph. */
  private static Quad asIn(RdfFormat format, Quad quad) {
    return switch (format) {
      case TURTLE, NTRIPLES -> new Quad(Quad.defaultGraphIRI, quad.asTriple());
      case TRIG, NQUADS, JSONLD -> quad;
    };
  }

  private static Set<Quad> parse(byte[] file, RdfFormat format) {
    Lang lang =
        switch (format) {
          case TURTLE -> Lang.TURTLE;
          case TRIG -> Lang.TRIG;
          case NTRIPLES -> Lang.NTRIPLES;
          case NQUADS -> Lang.NQUADS;
          case JSONLD -> Lang.JSONLD;
        };
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(file))
        .lang(lang)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .checking(false)
        .parse(read);
    Set<Quad> quads = new HashSet<>();
    read.find()
        .forEachRemaining(
            q -> quads.add(q.isDefaultGraph() ? new Quad(Quad.defaultGraphIRI, q.asTriple()) : q));
    return quads;
  }
}
