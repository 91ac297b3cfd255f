package org.methodgraph.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.methodgraph.Stores;
import org.methodgraph.graph.Iris;
import org.methodgraph.query.QueryCatalogue;
import org.methodgraph.store.GraphStore;
import org.methodgraph.store.StoreException;
import org.methodgraph.vocab.MG;

class MakeSyntheticStoreTest {
  private static final Node USES = MG.property("uses").asNode();

  /** A paper that says that one method rests on another, whole as a build would make it. */
  private static final String PAPER =
      """
      BASE <https://w3id.org/methodgraph/id/>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX mg: <https://w3id.org/methodgraph/ontology#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      GRAPH <paper/one> {
        <paper/one> a mg:Paper ; mg:mentions <method/fast-flow>, <method/flow> ;
          dcterms:title "A fast flow that rests on flows, told at length"@en .
        <paper/one/mention/0-9> mg:refersTo <method/fast-flow> ;
          mg:conceptLabel "fast flow" ; mg:text "fast flow" .
        <paper/one/mention/10-14> mg:refersTo <method/flow> ; mg:conceptLabel "flow" ; mg:text "flow" .
        <method/fast-flow> a mg:Method ; mg:basedOn <method/flow> .
        <method/flow> a mg:Method .
        <paper/one/statement/1> a mg:Statement ; mg:subject <method/fast-flow> ;
          mg:predicate mg:basedOn ; mg:object <method/flow> ; mg:negated false ;
          mg:confidence 0.9 ; prov:wasDerivedFrom <paper/one> .
      }
      """;

  @TempDir private Path folder;

  @Test
  void sameSeedMakesTheSameStore() throws IOException {
    Path like = folder.resolve("like");
    pattern(like);
    int papers = make(like, 100, 1, "a");
    assertEquals(papers, make(like, 100, 1, "b"));
    make(like, 100, 2, "c");
    String made = Stores.nquads(folder.resolve("a"));
    assertEquals(made, Stores.nquads(folder.resolve("b")));
    assertNotEquals(made, Stores.nquads(folder.resolve("c")));
    assertEquals(papers, lines(made, "#type> <https://w3id.org/methodgraph/ontology#Paper>"));
    int statements = lines(made, "#type> <https://w3id.org/methodgraph/ontology#Statement>");
    assertTrue(statements >= 100 && statements < 110, () -> statements + " statements");
    assertTrue(lines(made, "ontology#supportCount>") > 0);
    assertTrue(lines(made, "ontology#paperCount>") > 0);
    assertThrows(StoreException.class, () -> make(like, 100, 1, "a"));
  }

  /** Else everything would be a kind of everything in a large store. */
  @Test
  void hierarchyIsCopiedAndNotDrawn() {
    Node paper = NodeFactory.createURI(Iris.DEFAULT_BASE + "paper/one");
    Node fast = NodeFactory.createURI(Iris.DEFAULT_BASE + "method/fast-flow");
    Node flow = NodeFactory.createURI(Iris.DEFAULT_BASE + "method/flow");
    Node other = NodeFactory.createURI(Iris.DEFAULT_BASE + "method/other");
    Graph graph = GraphFactory.createDefaultGraph();
    graph.add(fast, SKOS.broader.asNode(), flow);
    graph.add(paper, USES, flow);
    graph.add(paper, USES, other);
    Random random = new Random(1);
    DrawConcepts drawing = new DrawConcepts("urn:new", List.of("urn:often"), random);
    CopyPaper copying = new CopyPaper(Iris.DEFAULT_BASE, Map.of("method", drawing), random);
    int redrawn = 0;
    for (int i = 1; i <= 20; i++) {
      Graph copy = copying.of(paper, graph, i);
      Node copied = NodeFactory.createURI(Iris.DEFAULT_BASE + "paper/synthetic-" + i);
      assertTrue(copy.contains(fast, SKOS.broader.asNode(), flow), copy::toString);
      assertTrue(copy.contains(copied, USES, flow), copy::toString);
      redrawn += copy.contains(copied, USES, other) ? 0 : 1;
    }
    assertTrue(redrawn > 0);
  }

  @Test
  void noTwoPapersHaveTheSameText() {
    Path like = folder.resolve("like");
    onePaper(like);
    int papers = make(like, 100, 1, "made");
    java.util.regex.Pattern title =
        java.util.regex.Pattern.compile("\"A fast flow that rests on flows, told at length.*?\"");
    long texts =
        title
            .matcher(Stores.nquads(folder.resolve("made")))
            .results()
            .map(MatchResult::group)
            .distinct()
            .count();
    assertEquals(papers, texts);
  }

  @Test
  void theMadeStoreAnswersAllQueries() throws IOException {
    Path like = folder.resolve("like");
    pattern(like);
    make(like, 60, 1, "made");
    List<String> timed = new ArrayList<>();
    new TimeQueries(1)
        .over(
            folder.resolve("made"),
            new QueryCatalogue(QueryCatalogue.bundled().queries().subList(0, 3)),
            time -> timed.add(time.query()));
    assertEquals(3, timed.size());
  }

  @Test
  void papersPutInOneByOneAreTimedInStretches() throws IOException {
    Path like = folder.resolve("like");
    onePaper(like);
    List<Integer> papers = new ArrayList<>();
    TimeUpdates.of(
        like,
        Iris.DEFAULT_BASE,
        250,
        100,
        1,
        folder.resolve("grown"),
        stretch -> {
          papers.add(stretch.papers());
          assertTrue(stretch.milliseconds() > 0 && stretch.bytes() > 0, stretch.toString());
        });
    assertEquals(List.of(100, 200, 250), papers);
    String grown = Stores.nquads(folder.resolve("grown"));
    assertEquals(250, lines(grown, "#type> <https://w3id.org/methodgraph/ontology#Paper>"));
    assertEquals(250, lines(grown, "ontology#supportedBy>"));
  }

  @Test
  void frequentConceptsAreDrawnMoreOftenAndNewOnesKeepComing() {
    List<String> known = new ArrayList<>(List.of("rare1", "rare2", "rare3"));
    for (int i = 0; i < 20; i++) {
      known.add("often");
    }
    DrawConcepts drawing = new DrawConcepts("new", known, new Random(1));
    Map<String, Integer> drawn = new HashMap<>();
    for (int i = 0; i < 2000; i++) {
      drawn.merge(drawing.draw(), 1, Integer::sum);
    }
    assertTrue(drawn.get("often") > 20 * drawn.getOrDefault("rare1", 1), drawn.get("often") + "");
    assertTrue(drawing.made() > 50, drawing.made() + " new ones");
  }

  private int make(Path like, int statements, long seed, String name) {
    return MakeSyntheticStore.make(like, Iris.DEFAULT_BASE, statements, seed, folder.resolve(name));
  }

  private static void onePaper(Path like) {
    try (GraphStore store = GraphStore.forWriting(like)) {
      store.write(data -> RDFParser.fromString(PAPER, Lang.TRIG).parse(data));
    }
  }

  private static void pattern(Path like) throws IOException {
    try (GraphStore store = GraphStore.forWriting(like);
        InputStream sample =
            MakeSyntheticStoreTest.class.getResourceAsStream("/query/sample.trig")) {
      store.write(data -> RDFParser.source(sample).lang(Lang.TRIG).parse(data));
    }
  }

  private static int lines(String nquads, String with) {
    return (int) nquads.lines().filter(line -> line.contains(with)).count();
  }
}
