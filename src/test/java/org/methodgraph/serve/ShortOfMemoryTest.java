package org.methodgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server of little memory, and a query whose groups no memory would hold. */
class ShortOfMemoryTest {
  private static final String GROUPS =
      "SELECT ?a ?d ?g (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?a ?d ?g ?b ?e";

  @TempDir private Path folder;

  @Test
  void theQueryIsStoppedAndTheServerGoesOn() throws Exception {
    try (ServerProcess server =
        ServerProcess.start(
            folder.resolve("store"),
            System.getProperty("java.class.path"),
            "-Xmx160m",
            "-XX:+UseSerialGC")) {
      HttpResponse<String> stopped = server.get(SampleServer.queryPath(GROUPS));
      assertEquals(503, stopped.statusCode(), stopped.body());
      assertTrue(stopped.body().contains("short of memory"), stopped.body());
      assertEquals(200, server.get(SampleServer.queryPath("ASK { ?s ?p ?o }")).statusCode());
      assertTrue(server.runs());
    }
  }
}
