package org.methodgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form of question gets its answer, in every form of answer. */
class AnswersTest extends ServedSample {
  private static final String PREFIX = "PREFIX mg: <https://w3id.org/methodgraph/ontology#> ";
  private static final String YEARS =
      PREFIX + "SELECT ?year ?title { ?p mg:year ?year ; rdfs:label ?title } ORDER BY ?year";
  private static final String SELECT =
      "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> " + YEARS;
  private static final String CONSTRUCT =
      PREFIX + "CONSTRUCT { ?m mg:usedFor ?t } WHERE { ?m mg:usedFor ?t }";

  @Test
  void selectAsJson() {
    HttpResponse<String> answer = server.query(SELECT, "application/sparql-results+json");
    assertEquals(200, answer.statusCode());
    assertEquals("application/sparql-results+json; charset=utf-8", contentType(answer));
    JsonObject first =
        JsonParser.parseString(answer.body())
            .getAsJsonObject()
            .getAsJsonObject("results")
            .getAsJsonArray("bindings")
            .get(0)
            .getAsJsonObject();
    assertEquals("2020", first.getAsJsonObject("year").get("value").getAsString());
    assertEquals("Ladder sampling", first.getAsJsonObject("title").get("value").getAsString());
  }

  @Test
  void selectAsCsvAndTsv() {
    HttpResponse<String> csv = server.query(SELECT, "text/csv");
    assertEquals("text/csv; charset=utf-8", contentType(csv));
    assertEquals(
        "year,title\r\n2020,Ladder sampling\r\n2021,\"Sharper \"\"maps\"\", fewer steps\"\r\n",
        csv.body());
    HttpResponse<String> tsv = server.query(SELECT, "text/tab-separated-values");
    assertEquals("text/tab-separated-values; charset=utf-8", contentType(tsv));
    assertEquals(
        "?year\t?title\n2020\t\"Ladder sampling\"\n2021\t\"Sharper \\\"maps\\\", fewer steps\"\n",
        tsv.body());
  }

  @Test
  void selectAsXml() {
    HttpResponse<String> answer = server.query(SELECT, "application/sparql-results+xml");
    assertTrue(contentType(answer).startsWith("application/sparql-results+xml"));
    assertTrue(answer.body().contains("<literal>Ladder sampling</literal>"), answer.body());
  }

  @Test
  void constructAsTurtleAndJsonLd() {
    HttpResponse<String> turtle = server.query(CONSTRUCT, "text/turtle");
    assertEquals("text/turtle", contentType(turtle));
    HttpResponse<String> jsonLd = server.query(CONSTRUCT, "application/ld+json");
    assertTrue(contentType(jsonLd).startsWith("application/ld+json"), contentType(jsonLd));
    for (Model model : new Model[] {read(turtle, Lang.TURTLE), read(jsonLd, Lang.JSONLD)}) {
      assertEquals(1, model.size());
      assertEquals(
          "https://example.org/id/task/map-drawing",
          model.listStatements().next().getObject().toString());
    }
  }

  @Test
  void withoutAcceptGraphsComeAsTurtleAndTablesInSparqlResults() {
    assertEquals("text/turtle", contentType(server.query(CONSTRUCT)));
    assertTrue(contentType(server.query(SELECT)).startsWith("application/sparql-results+"));
  }

  @Test
  void questionsMayBePosted() {
    HttpResponse<String> form =
        server.send(
            server
                .request("/methodgraph/sparql")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/csv")
                .POST(
                    BodyPublishers.ofString(
                        "query=" + URLEncoder.encode(SELECT, StandardCharsets.UTF_8))));
    HttpResponse<String> direct =
        server.send(
            server
                .request("/methodgraph/sparql")
                .header("Content-Type", "application/sparql-query")
                .header("Accept", "text/csv")
                .POST(BodyPublishers.ofString(SELECT)));
    String expected = server.query(SELECT, "text/csv").body();
    assertEquals(expected, form.body());
    assertEquals(expected, direct.body());
  }

  @Test
  void defaultGraphIsTheUnionAndGraphsCanBeNamed() {
    String inUnion = PREFIX + "ASK { ?paper mg:proposes ?m . ?m a mg:Method }";
    assertTrue(server.query(inUnion, "text/csv").body().contains("true"));
    String where = PREFIX + "SELECT ?g { GRAPH ?g { ?p mg:proposes ?m } }";
    assertEquals(
        "g\r\nhttps://example.org/id/paper/arxiv-2001.00001\r\n",
        server.query(where, "text/csv").body());
  }

  @Test
  void fullTextSearchFindsSentences() {
    String search =
        PREFIX
            + "PREFIX text: <http://jena.apache.org/text#> "
            + "SELECT ?s { ?s text:query (mg:text \"faster\") } ";
    assertEquals(
        "s\r\nhttps://example.org/id/paper/arxiv-2001.00002/sentence/1\r\n",
        server.query(search, "text/csv").body());
  }

  @Test
  void graphsCanBeRead() {
    HttpResponse<String> graph =
        server.send(
            server
                .request("/methodgraph/data?graph=https://example.org/id/graph/concepts")
                .header("Accept", "text/turtle"));
    assertEquals(200, graph.statusCode());
    assertEquals(6, read(graph, Lang.TURTLE).size());
  }

  @Test
  void mistakesAreSaidPlainly() {
    HttpResponse<String> wrong = server.query("SELECT ?x { ?x a mg:Päper 😀 }");
    assertEquals(400, wrong.statusCode());
    assertTrue(contentType(wrong).startsWith("text/plain"), contentType(wrong));
    assertTrue(wrong.body().contains("Unresolved prefixed name: mg:Päper"), wrong.body());
    HttpResponse<String> noGraph =
        server.send(
            server.request("/methodgraph/data?graph=https://example.org/%C3%A4%F0%9F%98%80"));
    assertEquals(404, noGraph.statusCode());
  }

  @Test
  void pagesFromElsewhereMayRead() {
    HttpResponse<String> answer =
        server.send(
            server
                .request(SampleServer.queryPath(SELECT))
                .header("Origin", "https://example.com")
                .header("Accept", "text/csv"));
    assertEquals("*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    HttpResponse<String> beforehand =
        server.send(
            server
                .request("/methodgraph/sparql")
                .header("Origin", "https://example.com")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .method("OPTIONS", BodyPublishers.noBody()));
    assertEquals(204, beforehand.statusCode());
    assertEquals(
        "GET, HEAD, POST, OPTIONS",
        beforehand.headers().firstValue("Access-Control-Allow-Methods").orElse(""));
    assertEquals(
        "", beforehand.headers().firstValue("Access-Control-Allow-Credentials").orElse(""));
  }

  @Test
  void itCanBePinged() {
    assertEquals(200, server.send(server.request("/$/ping")).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/$/stats",
        "/$/datasets",
        "/$/server",
        "/$/tasks",
        "/$/backup/methodgraph",
        "/$/compact/methodgraph",
        "/nothing",
        "/methodgraph/nothing"
      })
  void nothingElseIsThere(String path) {
    assertEquals(404, server.send(server.request(path)).statusCode(), path);
    assertEquals(
        404,
        server.send(server.request(path).POST(BodyPublishers.noBody())).statusCode(),
        "POST " + path);
  }

  private static String contentType(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").replace(";charset", "; charset");
  }

  private static Model read(HttpResponse<String> answer, Lang lang) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(answer.body(), lang).parse(model);
    return model;
  }
}
