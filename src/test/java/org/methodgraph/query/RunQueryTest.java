package org.methodgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunQueryTest {
  private static Dataset sample;

  @BeforeAll
  static void loadTheSample() {
    sample = SampleDataset.load();
  }

  @Test
  void rowsAreCutAtTheLimitAndOnlyThen() {
    String three = "SELECT * { VALUES ?x { 1 2 3 } }";
    QueryResult.Rows cut = (QueryResult.Rows) run(three, new QueryLimits(Duration.ofSeconds(9), 2));
    assertEquals(2, cut.rows().size());
    assertTrue(cut.cut());
    QueryResult.Rows all = (QueryResult.Rows) run(three, new QueryLimits(Duration.ofSeconds(9), 3));
    assertEquals(3, all.rows().size());
    assertFalse(all.cut());
  }

  @Test
  void triplesAreCutAtTheLimit() {
    QueryResult.Triples cut =
        (QueryResult.Triples)
            run("CONSTRUCT WHERE { ?s ?p ?o }", new QueryLimits(Duration.ofSeconds(9), 10));
    assertEquals(10, cut.graph().size());
    assertTrue(cut.cut());
  }

  @Test
  void describeGivesWhatIsSaidOfAThing() {
    QueryResult.Triples triples =
        (QueryResult.Triples)
            run("DESCRIBE <https://w3id.org/methodgraph/id/method/adm>", QueryLimits.USUAL);
    assertEquals(4, triples.graph().size());
    assertFalse(triples.cut());
    assertEquals(
        "https://w3id.org/methodgraph/id/method/",
        triples.graph().getPrefixMapping().getNsPrefixURI("method"));
  }

  @Test
  void askGivesYesOrNo() {
    assertEquals(new QueryResult.Answer(true), run("ASK { ?s ?p ?o }", QueryLimits.USUAL));
    assertEquals(new QueryResult.Answer(false), run("ASK { ?s <a:b> ?o }", QueryLimits.USUAL));
  }

  @Test
  void aQueryThatTakesTooLongIsStopped() {
    String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    String message =
        assertThrows(
                QueryFailedException.class,
                () -> run(endless, new QueryLimits(Duration.ofMillis(200), 10)))
            .getMessage();
    assertTrue(message.startsWith("The query took longer than 0.2 s and was stopped."), message);
  }

  @Test
  void fromNamedChoosesAmongTheGraphsOfTheStoreAndReadsNoFiles(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("secret.ttl");
    Files.writeString(file, "<a:a> <a:b> <a:c> .");
    String ask = "ASK FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }";
    assertEquals(
        new QueryResult.Answer(false), run(ask.formatted(file.toUri()), QueryLimits.USUAL));
    assertEquals(
        new QueryResult.Answer(true),
        run(ask.formatted("https://w3id.org/methodgraph/id/graph/lexicon"), QueryLimits.USUAL));
  }

  @Test
  void aTextSearchThatCannotBeReadIsToldPlainly() {
    String message =
        assertThrows(
                QueryFailedException.class,
                () ->
                    run(
                        "SELECT * { ?s <http://jena.apache.org/text#query> '\"half' }",
                        QueryLimits.USUAL))
            .getMessage();
    assertTrue(message.startsWith("The text search cannot be read: "), message);
    assertTrue(message.endsWith("put a phrase in double quotation marks."), message);
  }

  private static QueryResult run(String text, QueryLimits limits) {
    return Txn.calculateRead(
        sample,
        () -> new RunQuery(limits).over(sample.asDatasetGraph(), ParseQuery.of("q.rq", text)));
  }
}
