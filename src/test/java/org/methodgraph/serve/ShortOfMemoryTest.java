package org.methodgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server of little memory, and a query whose groups no memory would hold. */
class ShortOfMemoryTest {
  private static final String GROUPS =
      "SELECT ?a ?d ?g (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?a ?d ?g ?b ?e";

  @TempDir private Path folder;
  private Process server;
  private String address;

  @BeforeEach
  void start() throws IOException {
    SampleServer.makeStore(folder.resolve("store"));
    server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx160m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ServeSmall.class.getName(),
                folder.resolve("store").toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    address = "http://127.0.0.1:" + server.inputReader().readLine();
  }

  @AfterEach
  void stop() throws InterruptedException {
    server.destroyForcibly().waitFor();
  }

  @Test
  void theQueryIsStoppedAndTheServerGoesOn() throws Exception {
    HttpResponse<String> stopped = ask(GROUPS);
    assertEquals(503, stopped.statusCode(), stopped.body());
    assertTrue(stopped.body().contains("short of memory"), stopped.body());
    assertEquals(200, ask("ASK { ?s ?p ?o }").statusCode());
    assertTrue(server.isAlive());
  }

  private HttpResponse<String> ask(String query) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address + SampleServer.queryPath(query))).build(),
            BodyHandlers.ofString());
  }
}
