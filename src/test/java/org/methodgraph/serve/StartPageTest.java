package org.methodgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartPageTest {
  private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*)\">");

  @TempDir private Path folder;

  @Test
  void saysWhatTheStoreHoldsAndWhereToAsk() throws IOException {
    try (SampleServer server = SampleServer.start(folder, ServerSettings.local(0))) {
      HttpResponse<String> page = server.send(server.request("/"));
      assertEquals(200, page.statusCode());
      assertEquals("text/html;charset=utf-8", page.headers().firstValue("Content-Type").orElse(""));
      for (String row :
          List.of(
              "<td>2</td><td>papers</td>",
              "<td>2</td><td>methods</td>",
              "<td>2</td><td>tasks</td>",
              "<td>1</td><td>datasets</td>",
              "<td>1</td><td>metrics</td>",
              "<td>4</td><td>statements with their evidence</td>")) {
        assertTrue(page.body().contains(row), row);
      }
      assertTrue(page.body().contains("curl " + server.server().sparqlAddress()), page.body());
      assertTrue(page.headers().firstValue("Content-Security-Policy").isPresent());
    }
  }

  @Test
  void everyExampleLeadsToAsManyRowsAsItSays() throws IOException {
    try (SampleServer server = SampleServer.start(folder, ServerSettings.local(0))) {
      String page = server.send(server.request("/")).body();
      assertTrue(page.contains("year by year?</a> (1 row)"), page);
      Matcher links = LINK.matcher(page);
      int followed = 0;
      while (links.find()) {
        String path = "/" + links.group(1).replace("&amp;", "&");
        assertEquals(200, server.send(server.request(path)).statusCode(), path);
        followed++;
      }
      assertEquals(ExampleQuery.ofCatalogue().size(), followed);
    }
  }

  @Test
  void examplesThatAreNoSelectHaveNoNumber() throws IOException {
    ServerSettings settings =
        ServerSettings.local(0)
            .withExamples(
                List.of(
                    new ExampleQuery("Describe", "DESCRIBE <urn:x>"),
                    new ExampleQuery("Broken", "SELECT {")));
    try (SampleServer server = SampleServer.start(folder, settings)) {
      String page = server.send(server.request("/")).body();
      assertTrue(page.contains("Describe</a></li>"), page);
      assertTrue(page.contains("Broken</a></li>"), page);
    }
  }

  @Test
  void whatComesFromElsewhereIsEscaped() {
    ExampleQuery nasty =
        new ExampleQuery(
            "<script>alert('{{first}}')</script>", "</textarea><img src=\"x\"> $1 & %");
    StartPageHtml page =
        new StartPageHtml(
            new StoreCounts(0, 0, 0, 0, 0, 0),
            List.of(new StartPageHtml.Example(nasty, OptionalLong.of(1))));
    String html = page.at("http://localhost/\"><script>x</script>");
    assertFalse(html.contains("<script>"), html);
    assertFalse(html.contains("<img"), html);
    assertTrue(
        html.contains("&lt;script&gt;alert(&#39;{{first}}&#39;)&lt;/script&gt;</a> (1 row)"), html);
    assertTrue(
        html.contains("&lt;/textarea&gt;&lt;img src=&quot;x&quot;&gt; $1 &amp; %</textarea>"),
        html);
  }

  @Test
  void pageIsReadOnly() throws IOException {
    try (SampleServer server = SampleServer.start(folder, ServerSettings.local(0))) {
      HttpResponse<String> head =
          server.send(server.request("/").method("HEAD", BodyPublishers.noBody()));
      assertEquals(200, head.statusCode());
      HttpResponse<String> post = server.send(server.request("/").POST(BodyPublishers.noBody()));
      assertEquals(405, post.statusCode());
      assertEquals(404, server.send(server.request("/index.html")).statusCode());
    }
  }
}
