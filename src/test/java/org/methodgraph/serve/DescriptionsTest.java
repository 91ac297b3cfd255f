package org.methodgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.methodgraph.export.DescribeDataset;
import org.methodgraph.query.QueryCatalogue;
import org.methodgraph.store.GraphStore;

/** What the server says of itself. */
class DescriptionsTest {
  private static final String BASE = "https://example.org/id/";
  private static final String SHACL = "http://www.w3.org/ns/shacl#";
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

  @TempDir private static Path folder;
  private static SampleServer server;

  @BeforeAll
  static void start() throws IOException {
    SampleServer.makeStore(folder);
    try (GraphStore store = GraphStore.forWriting(folder)) {
      store.write(
          data ->
              data.addGraph(
                  NodeFactory.createURI(BASE + "graph/void"),
                  new DescribeDataset(data, BASE).describe()));
    }
    server = SampleServer.over(folder, ServerSettings.local(0));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void startPageTakesItsCountsFromTheDescription() {
    String start = server.send(server.request("/?format=json")).body();
    assertTrue(start.contains("void:classPartition"), start);
    String counted =
        server
            .query(
                "PREFIX mg: <https://w3id.org/methodgraph/ontology#> "
                    + "SELECT (COUNT(DISTINCT ?p) AS ?n) { ?p a mg:Paper }",
                "text/csv")
            .body()
            .replaceAll("\\D", "");
    assertTrue(start.contains("{\"what\":\"papers\",\"number\":" + counted + "}"), start);
  }

  @Test
  void endpointDescribesItself() {
    String endpoint = server.server().sparqlAddress().toString();
    Model model = read(get("/methodgraph/sparql", null), Lang.TURTLE);
    var service =
        model.listSubjectsWithProperty(RDF.type, model.createResource(SD + "Service")).next();
    assertTrue(
        service.hasProperty(model.createProperty(SD, "endpoint"), model.createResource(endpoint)));
    assertEquals(
        8, service.listProperties(model.createProperty(SD, "resultFormat")).toList().size());
    assertTrue(
        model.contains(
            model.createResource(BASE + "graph/void#dataset"),
            VOID.sparqlEndpoint,
            model.createResource(endpoint)));
    assertTrue(model.contains(null, VOID.classPartition));
  }

  @Test
  void formatIsAsTheClientLikesIt() {
    Model turtle = read(get("/.well-known/void", "text/turtle"), Lang.TURTLE);
    for (Lang lang : List.of(Lang.JSONLD, Lang.NTRIPLES, Lang.RDFXML)) {
      HttpResponse<String> answer = get("/.well-known/void", lang.getHeaderString());
      assertTrue(
          answer
              .headers()
              .firstValue("Content-Type")
              .orElse("")
              .startsWith(lang.getHeaderString()));
      assertTrue(turtle.isIsomorphicWith(read(answer, lang)), lang.getName());
    }
    assertTrue(turtle.isIsomorphicWith(read(get("/methodgraph/sparql", "*/*"), Lang.TURTLE)));
  }

  @Test
  void browsersComeToThePageForQueries() {
    HttpResponse<String> answer =
        get("/methodgraph/sparql", "text/html,application/xml;q=0.9,*/*;q=0.8");
    assertEquals(303, answer.statusCode());
    assertEquals("/sparql", answer.headers().firstValue("Location").orElse(""));
    String asked = SampleServer.queryPath("SELECT * { ?s ?p ?o } LIMIT 1");
    assertEquals(200, get(asked, "text/html,application/xml;q=0.9,*/*;q=0.8").statusCode());
  }

  @Test
  void everyQueryOfTheCatalogueIsDescribed() {
    Model model = read(get("/methodgraph/sparql", null), Lang.TURTLE);
    var described =
        model
            .listSubjectsWithProperty(RDF.type, model.createResource(SHACL + "SPARQLExecutable"))
            .toList();
    assertEquals(QueryCatalogue.bundled().queries().size(), described.size());
    for (var query : described) {
      var text =
          query.hasProperty(model.createProperty(SHACL, "select"))
              ? query.getProperty(model.createProperty(SHACL, "select"))
              : query.getProperty(model.createProperty(SHACL, "construct"));
      QueryFactory.create(text.getString());
    }
    assertTrue(
        model.contains(null, model.createProperty(SHACL, "defaultValue"), "image generation"));
  }

  @Test
  void queryIsExplained() {
    String query = "SELECT ?s { ?s ?p ?o FILTER(?o = <urn:x>) }";
    JsonObject told = json("/explain?query=" + encode(query), 200);
    assertTrue(told.get("algebra").getAsString().contains("(filter (= ?o <urn:x>)"));
    assertTrue(told.get("plan").getAsString().contains("(assign ((?o <urn:x>))"), told.toString());
    assertTrue(json("/explain?query=SELECT", 400).get("error").getAsString().startsWith("query:"));
    assertTrue(json("/explain?query=" + encode("CLEAR ALL"), 400).has("error"));
    assertTrue(json("/explain", 400).has("error"));
  }

  @Test
  void graphOfAPaperIsHeldToTheShapes() {
    String path = "/shacl?graph=" + encode(BASE + "paper/arxiv-2001.00001");
    JsonObject report = json(path, 200);
    assertTrue(report.has("findings"), report.toString());
    assertEquals(404, get("/shacl?graph=urn:none", null).statusCode());
    assertEquals(404, get("/shacl", null).statusCode());
    assertEquals(
        405,
        server
            .send(
                server
                    .request(path)
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString("<urn:a> a <urn:b> .")))
            .statusCode());
  }

  private static HttpResponse<String> get(String path, String accept) {
    var request = server.request(path);
    return server.send(accept == null ? request : request.header("Accept", accept));
  }

  private static JsonObject json(String path, int status) {
    HttpResponse<String> answer = get(path, null);
    assertEquals(status, answer.statusCode(), answer.body());
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }

  private static Model read(HttpResponse<String> answer, Lang lang) {
    assertEquals(200, answer.statusCode());
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(answer.body(), lang).parse(model);
    return model;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
