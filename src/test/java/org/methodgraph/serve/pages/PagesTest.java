package org.methodgraph.serve.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages say, over a store in which names and abstracts mean ill. */
class PagesTest extends ServedPages {
  private static final Pattern LINK = Pattern.compile(" (?:href|src|data-graph)=\"(/[^\"]*)\"");

  @Test
  void startPageSaysWhatTheStoreHolds() {
    String page = body("/");
    assertTrue(page.contains("<strong>2</strong> papers"), page);
    assertTrue(page.contains("<strong>4</strong> statements"), page);
    assertTrue(page.contains("<a href=\"/id/area/maps\">Maps</a>"), page);
    assertTrue(page.contains("/sparql#query="), page);
    assertTrue(page.contains("curl " + server.at("/") + "methodgraph/sparql"), page);
    assertTrue(
        page.indexOf("2021-03-04") < page.indexOf(">2020-01<") && page.contains("2021-03-04"),
        "newest first");
  }

  @Test
  void conceptHasItsSentencesRelationsAndPapers() {
    String page = body("/id/method/ladder-sampling");
    assertTrue(page.contains("<h1>ladder sampling</h1>"), page);
    assertTrue(page.contains("<mark><a class=\"named method\""), "the words are highlighted");
    assertTrue(page.contains("<h3>Used for</h3>"), page);
    assertTrue(
        page.contains("href=\"https://example.org/elsewhere/ladder\""), "the same elsewhere");
    assertTrue(
        page.contains("https://arxiv.org/search/?searchtype=all&amp;query=ladder%20sampling"));
    assertTrue(page.contains("href=\"/id/claim/77\""), "leads to the sentences of the claim");
    assertTrue(page.contains("aria-label=\"Papers per year. 2020: 1, 2021: 1\""), page);
    assertTrue(page.contains("<span class=\"kind\">proposes</span>"), page);
    assertTrue(page.contains("<h2>Reported values"), page);
  }

  @Test
  void datasetHasALeaderboardWithTheSentenceOfEachValue() {
    String page = body("/id/dataset/atlas");
    String board = page.substring(page.indexOf("<h2>Leaderboard"));
    assertTrue(board.contains(">9.5</a>"), board);
    assertTrue(board.contains("ladder sampling"), board);
    assertTrue(board.contains("with a score of 9.5 on Atlas"), board);
  }

  @Test
  void taskListsMethodsByNumberOfPapers() {
    String page = body("/id/task/map-drawing");
    assertTrue(page.contains("Methods by number of papers"), page);
    assertTrue(page.contains("A kind of"), "a hierarchy that runs in a circle does no harm");
  }

  @Test
  void paperHasItsAbstractMarkedAndFactsBeside() {
    String page = body("/id/paper/arxiv-2001.00001");
    assertTrue(
        page.contains(
            "We propose <a class=\"named method\" href=\"/id/method/ladder-sampling\""
                + " title=\"method: ladder sampling\">ladder sampling</a> for "
                + "<a class=\"named task\""),
        page);
    assertTrue(page.contains("This paper proposes"), page);
    assertTrue(page.contains("https://arxiv.org/abs/2001.00001"), page);
    assertTrue(page.contains("Similar papers"), page);
  }

  @Test
  void claimHasTheSentenceThatSaysIt() {
    String page = body("/id/claim/78");
    assertTrue(page.contains("outperforms"), page);
    assertTrue(page.contains("It beats "), page);
    assertTrue(page.contains("Said in 1 paper"), page);
  }

  @Test
  void thingsOfEveryOtherKindHavePagesToo() {
    assertTrue(body("/id/paper/arxiv-2001.00001/sentence/1").contains("We propose ladder"));
    assertTrue(body("/id/paper/arxiv-2001.00001/result/4d").contains("9.5"));
    assertTrue(body("/id/run/5e").contains("MethodGraph, test settings"));
    assertTrue(body("/id/method/gr%C3%B6%C3%9Fe").contains("<h1>Größe</h1>"));
    assertTrue(body("/id?iri=https%3A%2F%2Fexample.com%2Fmy%23own").contains("a method of my own"));
  }

  @Test
  void searchFindsNamesTitlesAndSentences() {
    String page = body("/search?q=ladder");
    assertTrue(page.contains("href=\"/id/method/ladder-sampling\">ladder sampling</a>"), page);
    assertTrue(page.contains("href=\"/id/paper/arxiv-2001.00001\">Ladder sampling</a>"), page);
    assertTrue(page.contains("for <a class=\"named task\""), page);
    assertFalse(body("/search?q=ladder&kind=task").contains("/id/method/ladder-sampling\""));
    assertTrue(body("/search?q=nothingofthekind").contains("Nothing has all of these words"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%22", "*", "a AND", "(((", "text:x", "%5C", "~~ ^2", "a%00b", "%2B-!%7B%7D", "/"})
  void noSearchIsTooOdd(String words) {
    String path = "/search?q=" + words.replace(" ", "%20").replace("^", "%5E");
    assertEquals(200, get(path).statusCode(), path);
  }

  @Test
  void suggestionsBeginWithWhatWasTyped() {
    HttpResponse<String> answer = get("/suggest?q=lad");
    assertEquals(
        "[{\"iri\":\"https://example.org/id/method/ladder-sampling\","
            + "\"path\":\"/id/method/ladder-sampling\",\"name\":\"ladder sampling\","
            + "\"kind\":\"method\",\"papers\":2}]",
        answer.body());
    assertTrue(get("/suggest?q=SS").body().contains("step sampling (SS)"));
    assertEquals("[]", get("/suggest?q=").body());
  }

  @Test
  void neighboursComeAsNodesAndEdges() {
    String json = get("/neighbours?iri=https://example.org/id/method/ladder-sampling").body();
    assertTrue(
        json.startsWith("{\"nodes\":[{\"iri\":\"https://example.org/id/method/ladder"), json);
    assertTrue(json.contains("\"relation\":\"outperforms\""), json);
    assertEquals(404, get("/neighbours?iri=https://example.org/id/method/none").statusCode());
  }

  @Test
  void comparisonShowsWhatIsSharedAndComesAsCsv() {
    String things =
        "/compare?with=https://example.org/id/paper/arxiv-2001.00001&with=https://example.org/id/paper/evil";
    assertTrue(body(things).contains("<th scope=\"row\">Proposes</th>"));
    HttpResponse<String> csv = get(things + "&format=csv");
    assertEquals("text/csv;charset=utf-8", header(csv, "Content-Type").replace(" ", ""));
    assertTrue(
        csv.body()
            .startsWith("\"\",\"Ladder sampling\",\"'=1+1 <script>alert('title')</script>\"\r\n"),
        csv.body());
    assertTrue(csv.body().contains("\"Value: score\",\"9.5 by ladder sampling on Atlas\",\"\""));
    assertTrue(body("/compare?add=ladder").contains("Add which?"));
  }

  @Test
  void trendsCompareEarlierWithLater() {
    String page = body("/trends?kind=method");
    assertTrue(page.contains("Named most"), page);
    assertTrue(page.contains("ladder sampling"), page);
    assertTrue(page.contains("papers up to 2020"), page);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /                              | {"counts":{"things":[{"what":"papers","number":2}
          /search?q=ladder               | {"words":"ladder","concepts":{"things":[{"concept":{"iri":"https://example.org/id/method/ladder-sampling","name":"ladder sampling","kind":"method"}
          /id/method/ladder-sampling     | {"concept":{"iri":"https://example.org/id/method/ladder-sampling","name":"ladder sampling","kind":"method"}
          /id/paper/arxiv-2001.00001     | {"paper":{"iri":"https://example.org/id/paper/arxiv-2001.00001"
          /id/claim/77                   | {"iri":"https://example.org/id/claim/77","subject":{
          /trends?kind=task              | {"kind":"task","first":2020,"middle":2020,"last":2021
          /compare?with=https://example.org/id/paper/evil | {"items":[{"iri":"https://example.org/id/paper/evil"
          """)
  void everyPageComesAsJsonToo(String path, String beginning) {
    HttpResponse<String> answer = get(path + (path.contains("?") ? "&" : "?") + "format=json");
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(header(answer, "Content-Type").startsWith("application/json"));
    assertTrue(answer.body().startsWith(beginning), answer.body());
    assertTrue(JsonParser.parseString(answer.body()).isJsonObject());
    assertTrue(body(path).contains("format=json\">JSON</a>"), "the page links to it");
  }

  /** From the start page on, over every link of every page. */
  @Test
  void everyLinkLeadsSomewhereAndNothingThatPapersSayBecomesMarkup() {
    Map<String, String> seen = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>(Set.of("/", "/search?q=sampling", "/compare?add=map"));
    open.add("/id/paper/evil");
    open.add("/id/method/evil");
    while (!open.isEmpty() && seen.size() < 400) {
      String path = open.poll();
      if (seen.containsKey(path)) {
        continue;
      }
      HttpResponse<String> answer = get(path);
      assertEquals(200, answer.statusCode(), path);
      seen.put(path, answer.body());
      if (header(answer, "Content-Type").startsWith("text/html")) {
        assertHarmless(path, answer);
        links(answer.body()).filter(link -> !seen.containsKey(link)).forEach(open::add);
      }
    }
    assertTrue(seen.size() > 80, seen.keySet().toString());
  }

  private static void assertHarmless(String path, HttpResponse<String> answer) {
    String page = answer.body();
    for (String bad :
        new String[] {"<script>", "<img src=x", "<b>bold", "onmouseover=\"", "<i>rule"}) {
      assertFalse(page.contains(bad), path + " holds " + bad);
    }
    assertFalse(page.contains("href=\"javascript:"), path);
    assertFalse(page.contains("\u0001"), path);
    assertFalse(page.contains(" style=\"") || page.contains(" onclick="), path);
    assertTrue(page.contains("<h1"), path);
    String policy = header(answer, "Content-Security-Policy");
    assertTrue(policy.startsWith("default-src 'none';"), path + ": " + policy);
    assertFalse(
        policy.replace("script-src 'self';", "").contains("script-src"), path + ": " + policy);
    assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
  }

  private static Stream<String> links(String page) {
    Matcher matcher = LINK.matcher(page);
    return matcher
        .results()
        .map(found -> found.group(1).replace("&amp;", "&").replace("&#39;", "'"))
        .map(link -> link.replaceFirst("#.*", ""))
        // XML cannot hold the control character of its abstract.
        .filter(link -> !link.contains("evil") || !link.endsWith("rdfxml"));
  }

  @ParameterizedTest
  @CsvSource({
    "/id/method/none, 404",
    "/id/, 400",
    "/id?iri=no-iri, 400",
    "/id?iri=https://example.org/a%20b, 400",
    "/id?iri=https://example.org/%3E%20%3Cx, 400",
    "/id?iri=https://example.org/%0D%0AX-Injected:1, 400",
    "/id/method/%0D%0AX-Injected:%201, 400",
    "/id/method/x%3E%7D%20DROP, 400",
    "/id/method/ladder-sampling?format=exe, 400",
    "/id/method/ladder-sampling?format=%0D%0AX-Injected:1, 400",
    "/search?q=x&kind=paper, 400",
    "/search?q=x&format=turtle, 400",
    "/trends?kind=%3Cscript%3E, 400",
    "/neighbours, 400",
    "/neighbours?iri=x, 400",
    "/compare?with=nothing, 400",
    "/nothing, 404",
    "/index.html, 404",
  })
  void badAddressesAreRefusedPlainly(String path, int status) {
    HttpResponse<String> answer = get(path);
    assertEquals(status, answer.statusCode(), answer.body());
    assertFalse(answer.headers().map().containsKey("X-Injected"), path);
    assertFalse(answer.body().contains("<script>"), path);
    assertFalse(answer.body().contains("Exception"), path);
  }

  @Test
  void longWordsAreRefused() {
    assertEquals(400, get("/search?q=" + "x".repeat(300)).statusCode());
    assertEquals(400, get("/neighbours?iri=https://e.org/" + "x".repeat(3000)).statusCode());
  }

  @Test
  void pagesAreForReading() {
    for (String path :
        new String[] {"/", "/search", "/id/method/ladder-sampling", "/site/site.css"}) {
      assertEquals(
          405, server.send(server.request(path).POST(BodyPublishers.noBody())).statusCode(), path);
      assertEquals(
          200,
          server.send(server.request(path).method("HEAD", BodyPublishers.noBody())).statusCode(),
          path);
    }
  }

  private static String body(String path) {
    HttpResponse<String> answer = get(path);
    assertEquals(200, answer.statusCode(), path);
    return answer.body();
  }

  private static HttpResponse<String> get(String path) {
    return server.send(server.request(path).header("Accept", "text/html,*/*;q=0.8"));
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
