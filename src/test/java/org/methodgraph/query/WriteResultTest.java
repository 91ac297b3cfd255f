package org.methodgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

class WriteResultTest {
  private static final String ROWS =
      """
      PREFIX method: <https://w3id.org/methodgraph/id/method/>
      PREFIX mg: <https://w3id.org/methodgraph/ontology#>
      SELECT ?method ?name ?papers ?share {
        VALUES (?method ?name ?papers ?share) {
          (method:ddpm "denoising diffusion"@en 12 0.5)
          (<https://w3id.org/methodgraph/id/method/a/b> "Fréchet, \\"quoted\\"\\nand \\u001b[31mmore" 3 UNDEF)
          (mg: UNDEF 100 1.25)
        }
      }
      """;

  @Test
  void aTableIsAlignedAndShortensIris() throws IOException {
    assertEquals(
        """
        method                                      name                             papers  share
        ──────────────────────────────────────────  ───────────────────────────────  ──────  ─────
        method:ddpm                                 denoising diffusion                  12    0.5
        https://w3id.org/methodgraph/id/method/a/b  Fréchet, "quoted" and  [31mmore       3
        https://w3id.org/methodgraph/ontology#                                          100   1.25
        """,
        write(ROWS, ResultFormat.TABLE, WriteResult.NO_WIDTH));
  }

  @Test
  void aTableIsCutToTheWidthOfTheTerminal() throws IOException {
    String table = write(ROWS, ResultFormat.TABLE, 60);
    assertEquals(
        "method                 name                    papers  share",
        table.lines().findFirst().orElseThrow());
    assertTrue(table.lines().allMatch(line -> line.codePointCount(0, line.length()) <= 60), table);
    assertTrue(table.contains("…"), table);
  }

  @Test
  void csvHasBareValues() throws IOException {
    assertEquals(
        "method,name,papers,share\r\n"
            + "https://w3id.org/methodgraph/id/method/ddpm,denoising diffusion,12,0.5\r\n",
        write(ROWS, ResultFormat.CSV, 0)
            .lines()
            .limit(2)
            .map(line -> line + "\r\n")
            .reduce("", String::concat));
  }

  @Test
  void tsvHasTerms() throws IOException {
    assertEquals(
        "?method\t?name\t?papers\t?share\n"
            + "<https://w3id.org/methodgraph/id/method/ddpm>\t\"denoising diffusion\"@en\t12\t0.5\n",
        write(ROWS, ResultFormat.TSV, 0)
            .lines()
            .limit(2)
            .map(line -> line + "\n")
            .reduce("", String::concat));
  }

  @Test
  void jsonIsThatOfTheStandard() throws IOException {
    String json = write("SELECT ?x { VALUES ?x { 'a' } }", ResultFormat.JSON, 0);
    assertEquals(
        "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":"
            + "[{\"x\":{\"type\":\"literal\",\"value\":\"a\"}}]}}",
        json.replaceAll("\\s+", ""));
    assertEquals(
        "{\"head\":{},\"boolean\":true}",
        write("ASK {}", ResultFormat.JSON, 0).replaceAll("\\s+", ""));
  }

  @Test
  void anAnswerIsAWord() throws IOException {
    assertEquals("yes\n", write("ASK {}", ResultFormat.TABLE, 0));
    assertEquals("no\n", write("ASK { ?s ?p ?o }", ResultFormat.TABLE, 0));
  }

  @Test
  void triplesAreTurtle() throws IOException {
    String query =
        "PREFIX mg: <https://w3id.org/methodgraph/ontology#>"
            + " CONSTRUCT { mg:Method a mg:Task } WHERE {}";
    for (ResultFormat format : new ResultFormat[] {ResultFormat.TTL, ResultFormat.TABLE}) {
      String turtle = write(query, format, 0);
      assertTrue(turtle.contains("PREFIX mg: <https://w3id.org/methodgraph/ontology#>"), turtle);
      assertTrue(turtle.contains("mg:Method"), turtle);
      assertEquals(
          1, RDFParser.fromString(turtle, Lang.TURTLE).toGraph().size(), "read back: " + turtle);
    }
  }

  @Test
  void aFormatThatDoesNotFitIsRefused() {
    assertTold(
        "A SELECT gives rows, and ttl is for triples. Choose table, csv, tsv or json, or write a"
            + " CONSTRUCT.",
        ROWS,
        ResultFormat.TTL);
    assertTold(
        "An ASK gives yes or no, and ttl is for triples. Choose table, csv, tsv or json.",
        "ASK {}",
        ResultFormat.TTL);
    assertTold(
        "A CONSTRUCT or DESCRIBE gives triples, and csv is for rows. Choose ttl, or write a"
            + " SELECT.",
        "CONSTRUCT WHERE { ?s ?p ?o }",
        ResultFormat.CSV);
    assertEquals(
        "There is no format xml. Choose one of: table, csv, tsv, json, ttl.",
        assertThrows(QueryFailedException.class, () -> ResultFormat.of("xml")).getMessage());
    assertEquals(ResultFormat.JSON, ResultFormat.of("JSON"));
  }

  private static void assertTold(String message, String query, ResultFormat format) {
    assertEquals(
        message,
        assertThrows(QueryFailedException.class, () -> write(query, format, 0)).getMessage());
  }

  private static String write(String query, ResultFormat format, int width) throws IOException {
    QueryResult result =
        new RunQuery(QueryLimits.USUAL)
            .over(DatasetGraphFactory.create(), ParseQuery.of("q.rq", query));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WriteResult(format, width).write(result, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
