package org.methodgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.methodgraph.store.GraphStore;
import org.methodgraph.store.StoreException;

/** How much a request may bring, how little it may see, and how an answer travels. */
class ServerLimitsTest extends ServedSample {
  private static final String SMALL = "ASK { ?s ?p ?o }";

  @ParameterizedTest
  @ValueSource(strings = {"/methodgraph/sparql", "/mcp", "/explain", "/api/sparql"})
  void bodyThatIsTooLargeIsRefused(String path) {
    String large = SMALL + " #" + "x".repeat(LimitRequests.LARGEST_BODY);
    HttpResponse<String> refused =
        server.send(
            server
                .request(path)
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(large)));
    assertEquals(413, refused.statusCode(), refused.body());
  }

  @Test
  void bodyThatDoesNotSayItsLengthIsRefused() {
    InputStream body = new ByteArrayInputStream(SMALL.getBytes());
    HttpResponse<String> refused =
        server.send(
            server
                .request("/methodgraph/sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofInputStream(() -> body)));
    assertEquals(411, refused.statusCode(), refused.body());
  }

  @Test
  void addressThatIsTooLongIsRefused() {
    int length = LimitRequests.LONGEST_ADDRESS;
    assertEquals(414, server.query(SMALL + " #" + "x".repeat(length)).statusCode());
    // Jetty's own limit, before any of our code.
    int answer = server.query(SMALL + " #" + "x".repeat(100 * length)).statusCode();
    assertTrue(answer == 414 || answer == 431, () -> "answer " + answer);
    assertEquals(200, server.query(SMALL).statusCode());
  }

  @Test
  void stateOfTheServerIsShownOnThisMachineOnly() {
    assertTrue(server.send(server.request("/$/metrics")).body().contains("fuseki_requests"));
    for (String path : new String[] {"/$/metrics", "/$/ping"}) {
      assertEquals(200, server.send(server.request(path)).statusCode(), path);
      for (String header : new String[] {"X-Forwarded-For", "Forwarded"}) {
        assertEquals(
            404, server.send(server.request(path).header(header, "for=192.0.2.1")).statusCode());
      }
    }
  }

  @Test
  void answersAreCompressedForThoseWhoTakeThat() throws Exception {
    String query = "SELECT * { ?s ?p ?o }";
    HttpResponse<byte[]> packed =
        HttpClient.newHttpClient()
            .send(
                server
                    .request(SampleServer.queryPath(query))
                    .header("Accept", "text/csv")
                    .header("Accept-Encoding", "gzip")
                    .build(),
                BodyHandlers.ofByteArray());
    assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElse("none"));
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertEquals(server.query(query, "text/csv").body(), new String(in.readAllBytes()));
    }
  }

  @Test
  void headersAndPathsCarryNothingIn() {
    for (String path :
        new String[] {
          "/site/..%2f..%2fapplication.properties",
          "/site/%2e%2e/%2e%2e/etc/passwd",
          "/ontology/..%2f..%2fpom.xml",
          "/methodgraph/data?graph=%0d%0aSet-Cookie:%20a=b",
          "/methodgraph/sparql?query=ASK%7B%7D%0d%0aSet-Cookie:a=b&output=%0d%0aSet-Cookie:a=b",
        }) {
      HttpResponse<String> answer = server.send(server.request(path));
      assertTrue(answer.statusCode() >= 200 && answer.statusCode() < 500, path);
      assertFalse(answer.headers().map().containsKey("set-cookie"), path);
      assertFalse(answer.body().contains("root:"), path);
    }
  }

  @Test
  void storeThatIsServedCannotBeBuiltInto() {
    StoreException refused =
        assertThrows(
            StoreException.class, () -> GraphStore.forWriting(folder.resolve("store")).close());
    assertTrue(refused.getMessage().contains("is open in this process"), refused.getMessage());
    assertEquals(200, server.query(SMALL).statusCode());
  }
}
