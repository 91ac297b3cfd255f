package org.methodgraph.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.methodgraph.build.ReadInputs;

/** Against a server that answers in the shapes that the arXiv API answers in. */
class FetchArxivTest {
  private static final int TOTAL = 7;
  private static final Duration PAUSE = Duration.ofMillis(60);
  private static final ArxivQuery QUERY =
      new ArxivQuery("cs.LG", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 31), 100);

  /** Something else than the page that was asked for. */
  private record Trouble(int status, String body, String retryAfter) {}

  @TempDir Path folder;
  private HttpServer server;
  private final List<String> asked = new ArrayList<>();
  private final List<Long> times = new ArrayList<>();
  private final Deque<Trouble> troubles = new ArrayDeque<>();

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/api/query", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    times.add(System.nanoTime());
    String query = exchange.getRequestURI().getQuery().replace('+', ' ');
    asked.add(query);
    Trouble trouble = troubles.poll();
    if (trouble != null && !trouble.retryAfter().isEmpty()) {
      exchange.getResponseHeaders().add("Retry-After", trouble.retryAfter());
    }
    boolean known = exchange.getRequestHeaders().getFirst("User-Agent").equals("Test (me@x.org)");
    String body =
        trouble == null
            ? page(number(query, "start"), number(query, "max_results"))
            : trouble.body();
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(
        !known ? 403 : trouble == null ? 200 : trouble.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static int number(String query, String name) {
    return Integer.parseInt(query.replaceFirst(".*\\b" + name + "=(\\d+).*", "$1"));
  }

  private static String page(int start, int size) {
    StringBuilder entries = new StringBuilder();
    IntStream.range(start, Math.min(TOTAL, start + size))
        .forEach(
            i ->
                entries.append(
                    entry(
                        "http://arxiv.org/abs/2401.0000" + i + "v1",
                        "Paper number " + i,
                        "We fit the curve number " + i + ".")));
    return feed(TOTAL, entries.toString());
  }

  private static String feed(int total, String entries) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom">
          <title>arXiv Query</title>
          <id>http://arxiv.org/api/x</id>
          <opensearch:totalResults>%d</opensearch:totalResults>
        %s</feed>
        """
        .formatted(total, entries);
  }

  private static String entry(String id, String title, String summary) {
    return """
          <entry>
            <id>%s</id>
            <title>%s</title>
            <summary>%s</summary>
            <published>2024-01-02T00:00:00Z</published>
            <arxiv:primary_category term="cs.LG"/>
          </entry>
        """
        .formatted(id, title, summary);
  }

  private int fetch(Path file, ArxivQuery query) throws Exception {
    URI service = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/query");
    return new FetchArxiv(service, 3, PAUSE, "Test (me@x.org)", line -> {}).to(file, query);
  }

  private static int papersIn(Path file) {
    ReadInputs read =
        ReadInputs.of(List.of(file.toString()), "", new ByteArrayInputStream(new byte[0]));
    assertEquals("arxiv-atom", read.files().get(0).format());
    assertEquals(List.of(), read.problems());
    return read.papers().size();
  }

  @Test
  void pagesBecomeOneFileThatIsUnderstood() throws Exception {
    Path file = folder.resolve("papers.xml");
    assertEquals(TOTAL, fetch(file, QUERY));
    assertEquals(TOTAL, papersIn(file));
    assertEquals(3, asked.size());
    assertTrue(
        asked.get(1).contains("cat:cs.LG AND submittedDate:[202401010000 TO 202401312359]&start=3"),
        asked.get(1));
    assertFalse(Files.exists(folder.resolve("papers.xml.part")));
    for (int i = 1; i < times.size(); i++) {
      assertTrue(times.get(i) - times.get(i - 1) >= PAUSE.toNanos(), "the pause is kept");
    }
  }

  @Test
  void noMoreThanAskedForAndNoneAtAll() throws Exception {
    Path file = folder.resolve("papers.xml");
    ArxivQuery four = new ArxivQuery("cs.LG", QUERY.from(), QUERY.until(), 4);
    assertEquals(4, fetch(file, four));
    assertEquals(4, papersIn(file));
    troubles.add(new Trouble(200, feed(0, ""), ""));
    assertEquals(0, fetch(folder.resolve("none.xml"), QUERY));
  }

  @Test
  void busyAndFailingServersAreAskedAgain() throws Exception {
    troubles.add(new Trouble(503, "", "1"));
    troubles.add(new Trouble(429, "Rate exceeded.", ""));
    troubles.add(new Trouble(200, feed(TOTAL, ""), ""));
    troubles.add(new Trouble(200, "<html>not a feed", ""));
    Path file = folder.resolve("papers.xml");
    assertEquals(TOTAL, fetch(file, QUERY));
    assertEquals(3 + 4, asked.size());
    assertTrue(times.get(1) - times.get(0) >= 1_000_000_000L, "as long as the server asks for");
    assertEquals(TOTAL, papersIn(file));
  }

  @Test
  void aDateToComeBackOnIsKept() throws Exception {
    Instant then = Instant.now().plusSeconds(3).truncatedTo(ChronoUnit.SECONDS);
    troubles.add(new Trouble(503, "", httpDate(then)));
    assertEquals(TOTAL, fetch(folder.resolve("papers.xml"), QUERY));
    assertTrue(!Instant.now().isBefore(then), "not before that date");
    troubles.add(new Trouble(503, "", httpDate(then.minusSeconds(1000))));
    troubles.add(new Trouble(503, "", "soon"));
    assertEquals(
        TOTAL, fetch(folder.resolve("more.xml"), QUERY), "past dates and words do no harm");
  }

  @Test
  void whoAsksForAnHourOfRestGetsIt() {
    troubles.add(new Trouble(503, "", httpDate(Instant.now().plusSeconds(3600))));
    FetchException error =
        assertThrows(FetchException.class, () -> fetch(folder.resolve("papers.xml"), QUERY));
    assertTrue(error.getMessage().contains("60 minutes"), error.getMessage());
    assertEquals(1, asked.size());
  }

  private static String httpDate(Instant time) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
  }

  @Test
  void aRunUntilTodayGoesOnAfterMidnight() throws Exception {
    Path file = folder.resolve("papers.xml");
    troubles.add(new Trouble(200, page(0, 3), ""));
    troubles.add(new Trouble(400, "", ""));
    assertThrows(FetchException.class, () -> fetch(file, QUERY));
    ArxivQuery tomorrow = new ArxivQuery("cs.LG", QUERY.from(), QUERY.until().plusDays(1), 100);
    assertEquals(QUERY, FetchArxiv.resumed(file, tomorrow));
    ArxivQuery other = new ArxivQuery("cs.LG", QUERY.from().plusDays(1), tomorrow.until(), 100);
    assertEquals(other, FetchArxiv.resumed(file, other), "that is another query in earnest");
    assertEquals(tomorrow, FetchArxiv.resumed(folder.resolve("new.xml"), tomorrow));
    assertEquals(TOTAL, fetch(file, FetchArxiv.resumed(file, tomorrow)));
    assertEquals(4, asked.size(), "the first page was not asked for again");
  }

  @Test
  void anErrorIsNoPaper() {
    troubles.add(
        new Trouble(200, feed(1, entry("http://arxiv.org/api/errors#x", "Error", "bad date")), ""));
    FetchException error =
        assertThrows(FetchException.class, () -> fetch(folder.resolve("papers.xml"), QUERY));
    assertTrue(error.getMessage().contains("bad date"), error.getMessage());
    assertFalse(Files.exists(folder.resolve("papers.xml")));
  }

  @Test
  void anEndedRunGoesOnWhereItWas() throws Exception {
    Path file = folder.resolve("papers.xml");
    troubles.add(new Trouble(200, page(0, 3), ""));
    troubles.add(new Trouble(400, "", ""));
    assertThrows(FetchException.class, () -> fetch(file, QUERY));
    assertEquals(2, asked.size());
    ArxivQuery other = new ArxivQuery("cs.AI", QUERY.from(), QUERY.until(), 100);
    assertThrows(FetchException.class, () -> fetch(file, other), "pages of another query");
    assertEquals(TOTAL, fetch(file, QUERY));
    assertEquals(4, asked.size(), "the first page was not asked for again");
    assertEquals(TOTAL, papersIn(file));
  }

  @Test
  void aServerThatStaysBusyIsGivenUp() {
    for (int i = 0; i < 6; i++) {
      troubles.add(new Trouble(503, "", "0"));
    }
    FetchException error =
        assertThrows(FetchException.class, () -> fetch(folder.resolve("papers.xml"), QUERY));
    assertTrue(error.getMessage().contains("give the same command again"), error.getMessage());
    assertEquals(6, asked.size());
  }
}
