package org.methodgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing a visitor sends changes the store, or makes the server reach for anything else. */
class ReadOnlyTest {
  private static final String TRIPLE = "<urn:s> <urn:p> <urn:planted> .";

  @TempDir private static Path folder;
  private static SampleServer server;
  private static HttpServer elsewhere;
  private static final AtomicInteger REQUESTS_ELSEWHERE = new AtomicInteger();

  @BeforeAll
  static void start() throws IOException {
    server = SampleServer.start(folder.resolve("store"), ServerSettings.local(0));
    elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    elsewhere.createContext(
        "/",
        exchange -> {
          REQUESTS_ELSEWHERE.incrementAndGet();
          byte[] body = TRIPLE.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/turtle");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    elsewhere.start();
  }

  @AfterAll
  static void stop() {
    server.close();
    elsewhere.stop(0);
  }

  @AfterEach
  void storeIsAsItWasAndNothingWasAskedElsewhere() {
    String count = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";
    assertEquals("n\r\n132\r\n", server.query(count, "text/csv").body());
    assertEquals(0, REQUESTS_ELSEWHERE.get());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # path,                          content type,                      body,                                  answer
          /methodgraph/update,             application/sparql-update,         INSERT DATA { <urn:s> <urn:p> 1 },     404
          /methodgraph/sparql,             application/sparql-update,         INSERT DATA { <urn:s> <urn:p> 1 },     415
          /methodgraph/sparql,             application/sparql-query,          INSERT DATA { <urn:s> <urn:p> 1 },     400
          /methodgraph/sparql,             application/x-www-form-urlencoded, update=CLEAR+ALL,                      400
          /methodgraph,                    application/sparql-update,         DROP ALL,                              400
          /methodgraph/data,               application/sparql-update,         DROP ALL,                              405
          /methodgraph/upload,             text/turtle,                       <urn:s> <urn:p> <urn:planted> .,       404
          /methodgraph/data,               text/turtle,                       <urn:s> <urn:p> <urn:planted> .,       405
          /methodgraph/data?default,       text/turtle,                       <urn:s> <urn:p> <urn:planted> .,       405
          /methodgraph/data?graph=urn:g,   text/turtle,                       <urn:s> <urn:p> <urn:planted> .,       405
          /methodgraph/get?graph=urn:g,    text/turtle,                       <urn:s> <urn:p> <urn:planted> .,       405
          /methodgraph,                    text/turtle,                       <urn:s> <urn:p> <urn:planted> .,       400
          /,                               text/turtle,                       <urn:s> <urn:p> <urn:planted> .,       405
          """)
  void postedChangesAreRefused(String path, String type, String body, int answer) {
    HttpResponse<String> refused =
        server.send(
            server.request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    assertEquals(answer, refused.statusCode(), refused.body());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          PUT,    /methodgraph/data?graph=urn:g, 405
          PUT,    /methodgraph/data?default,     405
          PUT,    /methodgraph/data,             405
          PUT,    /methodgraph/sparql,           405
          PUT,    /methodgraph,                  400
          PUT,    /methodgraph/urn:g,            404
          DELETE, /methodgraph/data?default,     405
          DELETE, /methodgraph/data?graph=https://example.org/id/graph/claims, 405
          DELETE, /methodgraph/sparql,           405
          PATCH,  /methodgraph/data?default,     405
          """)
  void otherWaysToWriteAreRefused(String method, String path, int answer) {
    HttpResponse<String> refused =
        server.send(
            server
                .request(path)
                .header("Content-Type", "text/turtle")
                .method(method, BodyPublishers.ofString(TRIPLE)));
    assertEquals(answer, refused.statusCode(), refused.body());
  }

  @Test
  void loadIsRefused() {
    String load = "LOAD <" + addressElsewhere() + ">";
    HttpResponse<String> asUpdate =
        server.send(
            server
                .request("/methodgraph/update")
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString(load)));
    assertEquals(404, asUpdate.statusCode());
    assertEquals(400, server.query(load).statusCode());
  }

  @Test
  void serviceIsRefusedInPlainWords() {
    HttpResponse<String> refused =
        server.query("SELECT * { SERVICE <" + addressElsewhere() + "sparql> { ?s ?p ?o } }");
    assertEquals(403, refused.statusCode());
    assertTrue(refused.body().startsWith("SERVICE is off"), refused.body());
  }

  @Test
  void serviceReachesNothingInAnyForm() {
    String service = "SERVICE <" + addressElsewhere() + "sparql> { ?s ?p ?o }";
    String silent = service.replace("SERVICE", "SERVICE SILENT");
    String byVariable = "VALUES ?e { <" + addressElsewhere() + "> } SERVICE ?e { ?s ?p ?o }";
    for (String pattern :
        new String[] {
          silent, byVariable, "OPTIONAL { " + service + " }", "{ SELECT * { " + silent + "} }"
        }) {
      HttpResponse<String> answer = server.query("SELECT ?o { " + pattern + " }", "text/csv");
      assertFalse(answer.body().contains("planted"), answer.body());
    }
  }

  @Test
  void fromReadsNothingFromTheNetOrTheDisk() throws IOException {
    Path file = folder.resolve("secret.ttl");
    Files.writeString(file, TRIPLE);
    for (String source : new String[] {addressElsewhere() + "data.ttl", file.toUri().toString()}) {
      String encoded = URLEncoder.encode(source, StandardCharsets.UTF_8);
      String all = "SELECT ?o { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }";
      String query = SampleServer.queryPath(all);
      assertNothing(server.query(all.replace("{ {", "FROM <" + source + "> { {"), "text/csv"));
      assertNothing(
          server.query(all.replace("{ {", "FROM NAMED <" + source + "> { {"), "text/csv"));
      assertNothing(send(query + "&default-graph-uri=" + encoded));
      assertNothing(send(query + "&named-graph-uri=" + encoded));
      assertEquals(404, send("/methodgraph/data?graph=" + encoded).statusCode());
    }
  }

  private static HttpResponse<String> send(String path) {
    return server.send(server.request(path).header("Accept", "text/csv"));
  }

  private static void assertNothing(HttpResponse<String> answer) {
    assertEquals("o\r\n", answer.body());
  }

  private static String addressElsewhere() {
    return "http://localhost:" + elsewhere.getAddress().getPort() + "/";
  }
}
