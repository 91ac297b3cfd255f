package org.methodgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.assembler.AssemblerUtils;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.methodgraph.store.StoreConfiguration;

/** No query keeps the server busy for longer than it may. */
class TimeLimitTest {
  private static final String ALL_WITH_ALL = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
  private static final String HEAVY = "SELECT (COUNT(*) AS ?n) " + ALL_WITH_ALL;
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final Duration FOREVER = Duration.ofMinutes(10);

  @TempDir private Path folder;

  @Test
  void heavyQueryIsStoppedAndTheServerAnswersOn() throws IOException {
    try (SampleServer server = start(SHORT)) {
      HttpResponse<String> stopped =
          assertTimeoutPreemptively(Duration.ofSeconds(20), () -> server.query(HEAVY, "text/csv"));
      assertEquals(503, stopped.statusCode());
      assertTrue(
          stopped.body().startsWith("The query was stopped after 0.3 seconds"), stopped.body());
      assertStillAnswers(server);
    }
  }

  @Test
  void requestMayAskForLessTimeButNotForMore() throws IOException {
    try (SampleServer server = start(SHORT)) {
      String path = SampleServer.queryPath(HEAVY) + "&timeout=3600";
      assertEquals(
          503,
          assertTimeoutPreemptively(Duration.ofSeconds(20), () -> server.send(server.request(path)))
              .statusCode());
    }
    try (SampleServer server = startAgain(FOREVER)) {
      String path = SampleServer.queryPath(HEAVY) + "&timeout=1";
      assertEquals(
          503,
          assertTimeoutPreemptively(Duration.ofSeconds(20), () -> server.send(server.request(path)))
              .statusCode());
    }
  }

  @Test
  void answerThatIsStoppedHalfWayDoesNotLookWhole() throws IOException {
    try (SampleServer server = start(SHORT)) {
      String many = "SELECT * " + ALL_WITH_ALL;
      String oneThenNone = "SELECT * { { BIND (1 AS ?m) } UNION { " + HEAVY + " } }";
      for (String query : List.of(many, oneThenNone)) {
        for (String type : List.of("text/csv", "application/sparql-results+json")) {
          assertNotWhole(server, query, type);
        }
      }
      assertStillAnswers(server);
    }
  }

  @Test
  void closingDoesNotWaitForQueries() throws Exception {
    SampleServer server = start(FOREVER);
    CompletableFuture<Integer> answer =
        CompletableFuture.supplyAsync(() -> server.query(HEAVY).statusCode());
    Thread.sleep(500);
    assertTimeoutPreemptively(Duration.ofSeconds(20), server::close);
    answer.handle((status, broken) -> "either is fine: told, or cut off").get();
    // The store is free again: nothing holds its files.
    startAgain(SHORT).close();
  }

  @Test
  void usualLimitIsThatOfTheConfiguration() {
    Context configured = new Context();
    AssemblerUtils.mergeContext(StoreConfiguration.of(folder).searchable(), configured);
    assertEquals(
        String.valueOf(ServerSettings.local(0).queryTimeout().toMillis()),
        configured.getAsString(ARQ.queryTimeout));
  }

  /** Cut off on the way, or, on a slow machine, refused before the first row. */
  private static void assertNotWhole(SampleServer server, String query, String type) {
    try {
      HttpResponse<String> answer = server.query(query, type);
      assertEquals(503, answer.statusCode(), () -> type + ": " + query);
    } catch (UncheckedIOException cutOff) {
      assertTrue(cutOff.getMessage().contains("chunked transfer encoding"), cutOff.getMessage());
    }
  }

  private SampleServer start(Duration limit) throws IOException {
    return SampleServer.start(
        folder.resolve("store"), ServerSettings.local(0).withQueryTimeout(limit));
  }

  private SampleServer startAgain(Duration limit) {
    return SampleServer.over(
        folder.resolve("store"), ServerSettings.local(0).withQueryTimeout(limit));
  }

  private static void assertStillAnswers(SampleServer server) {
    assertEquals(200, server.query("ASK { ?s ?p ?o }").statusCode());
  }
}
