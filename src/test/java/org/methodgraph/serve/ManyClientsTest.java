package org.methodgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.methodgraph.Stores;

/** Many who ask at once, some of them too much. */
class ManyClientsTest {
  private static final int CLIENTS = 32;

  /** {@code -Dmethodgraph.load.seconds=60} for a long run. */
  private static final long SECONDS = Long.getLong("methodgraph.load.seconds", 2);

  private static final String SMALL =
      "PREFIX mg: <https://w3id.org/methodgraph/ontology#> "
          + "SELECT ?paper ?year { ?paper mg:year ?year } ORDER BY ?year";
  private static final String THREE = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

  @TempDir private Path folder;

  @Test
  void everyClientGetsTheRightAnswer() throws Exception {
    try (SampleServer server = start(Duration.ofSeconds(30))) {
      String expected = server.query(SMALL, "text/csv").body();
      assertTrue(expected.contains("2020"), expected);
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
      ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
      List<Future<Integer>> asked = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        asked.add(clients.submit(() -> ask(server, expected, end)));
      }
      int answers = 0;
      for (Future<Integer> client : asked) {
        int of = client.get(SECONDS + 60, TimeUnit.SECONDS);
        assertTrue(of > 0);
        answers += of;
      }
      if (SECONDS > 2) {
        System.out.println(answers + " right answers in " + SECONDS + " s");
      }
      clients.shutdown();
    }
  }

  private static int ask(SampleServer server, String expected, long end) {
    int answers = 0;
    do {
      HttpResponse<String> answer = server.query(SMALL, "text/csv");
      assertEquals(200, answer.statusCode(), answer.body());
      assertEquals(expected, answer.body());
      answers++;
    } while (System.nanoTime() < end);
    return answers;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) " + THREE,
        "SELECT * " + THREE + " ORDER BY ?c ?f ?i ?l LIMIT 5",
        "SELECT DISTINCT ?a ?d ?g ?j " + THREE,
        "SELECT (COUNT(*) AS ?n) { ?a (!<urn:x>|^!<urn:x>)* ?b . ?c (!<urn:x>|^!<urn:x>)* ?d }",
      })
  void othersAreAnsweredWhileAHeavyQueryRunsIntoItsLimit(String heavy) throws Exception {
    try (SampleServer server = start(Duration.ofSeconds(2))) {
      ExecutorService one = Executors.newSingleThreadExecutor();
      Future<Boolean> stopped = one.submit(() -> isStopped(server, heavy));
      for (int i = 0; i < 5; i++) {
        assertEquals(200, server.query(SMALL, "text/csv").statusCode());
      }
      assertTrue(stopped.get(60, TimeUnit.SECONDS), heavy);
      assertEquals(200, server.query(SMALL, "text/csv").statusCode());
      one.shutdown();
    }
  }

  /** Refused with 503, or cut off where rows were on their way already. */
  private static boolean isStopped(SampleServer server, String heavy) {
    try {
      return server.query(heavy, "text/csv").statusCode() == 503;
    } catch (UncheckedIOException cutOff) {
      return true;
    }
  }

  @Test
  void rowsComeAsTheyAreFound() throws Exception {
    try (SampleServer server = start(Duration.ofSeconds(20))) {
      HttpResponse<InputStream> answer =
          HttpClient.newHttpClient()
              .send(
                  server
                      .request(SampleServer.queryPath("SELECT * " + THREE))
                      .header("Accept", "text/csv")
                      .build(),
                  BodyHandlers.ofInputStream());
      // Hundreds of millions of rows are to come; the first are here long before the last is found.
      try (InputStream rows = answer.body()) {
        assertEquals(1 << 20, rows.readNBytes(1 << 20).length);
      }
      assertEquals(200, server.query(SMALL, "text/csv").statusCode());
    }
  }

  @Test
  void closingUnderLoadLeavesTheStoreAsItWas() throws Exception {
    SampleServer.makeStore(folder.resolve("store"));
    String before = Stores.nquads(folder.resolve("store"));
    SampleServer server = SampleServer.over(folder.resolve("store"), ServerSettings.local(0));
    ExecutorService clients = Executors.newFixedThreadPool(8);
    for (int i = 0; i < 8; i++) {
      clients.submit(() -> isStopped(server, "SELECT * " + THREE + " LIMIT 1000000"));
    }
    Thread.sleep(300);
    server.close();
    clients.shutdown();
    assertTrue(clients.awaitTermination(60, TimeUnit.SECONDS));
    assertEquals(before, Stores.nquads(folder.resolve("store")));
  }

  private SampleServer start(Duration limit) throws IOException {
    return SampleServer.start(
        folder.resolve("store"), ServerSettings.local(0).withQueryTimeout(limit));
  }
}
