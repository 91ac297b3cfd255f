package org.methodgraph.serve.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaticFilesTest extends ServedPages {
  private static final String LIBRARY = "/site/vendor/cytoscape-3.34.4/cytoscape.min.js";

  private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"(/site/[^\"]+)\"");

  /** What a first visitor loads may weigh this much, compressed. */
  private static final int FIRST_VIEW = 450_000;

  @ParameterizedTest
  @CsvSource({
    "/site/site.css, text/css",
    "/site/site.js, text/javascript",
    "/site/icon.svg, image/svg+xml",
    LIBRARY + ", text/javascript"
  })
  void filesHaveTheirTypes(String path, String type) {
    HttpResponse<String> answer = server.send(server.request(path));
    assertEquals(200, answer.statusCode());
    assertTrue(header(answer, "Content-Type").startsWith(type), header(answer, "Content-Type"));
  }

  @Test
  void vendoredFilesAreKeptAndOthersAskedForAgain() {
    HttpResponse<String> library = server.send(server.request(LIBRARY));
    assertEquals("public, max-age=31536000, immutable", header(library, "Cache-Control"));
    HttpResponse<String> style = server.send(server.request("/site/site.css"));
    assertEquals("no-cache", header(style, "Cache-Control"));
    HttpResponse<String> again =
        server.send(
            server.request("/site/site.css").header("If-None-Match", header(style, "ETag")));
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    HttpResponse<String> changed =
        server.send(server.request("/site/site.css").header("If-None-Match", "\"other\""));
    assertEquals(200, changed.statusCode());
  }

  @Test
  void whoTakesGzipGetsGzip() throws Exception {
    HttpResponse<byte[]> packed = bytes("/site/site.css", "gzip, br");
    assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElse(""));
    String text =
        new String(
            new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes(),
            StandardCharsets.UTF_8);
    assertEquals(server.send(server.request("/site/site.css")).body(), text);
    assertTrue(
        bytes("/site/site.css", "gzip;q=0").headers().firstValue("Content-Encoding").isEmpty());
    assertTrue(packed.headers().allValues("Vary").toString().contains("Accept-Encoding"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search?q=sampling",
        "/id/method/ladder-sampling?format=html",
        "/id/paper/evil?format=html",
        "/trends",
        "/sparql",
        "/ontology"
      })
  void firstViewIsLight(String path) throws Exception {
    int weight = bytes(path, "gzip").body().length;
    Set<String> files = new TreeSet<>();
    Matcher loaded = LOADED.matcher(server.send(server.request(path)).body());
    while (loaded.find()) {
      files.add(loaded.group(1));
    }
    assertTrue(files.contains("/site/site.css"), files.toString());
    for (String file : files) {
      weight += bytes(file, "gzip").body().length;
    }
    assertTrue(weight < FIRST_VIEW, path + " weighs " + weight + " bytes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/site/",
        "/site/none.css",
        "/site/vendor",
        "/site/vendor/",
        "/site/vendor/cytoscape-3.34.4",
        "/site/vendor/SHA256SUMS",
        "/site/.hidden.css",
        "/site//site.css",
        "/site/%2e%2e/simplelogger.properties",
        "/site/..%2fsimplelogger.txt",
        "/site/%2e%2e%2fontology/methodgraph.ttl",
        "/site/..;/site.css",
        "/site/site.css%00.js",
        "/site/..%5csite.css",
        "/site/org/methodgraph/serve/GraphServer.class"
      })
  void nothingElseIsServed(String path) {
    int status = server.send(server.request(path)).statusCode();
    assertTrue(status == 404 || status == 400, path + " answers " + status);
  }

  private static HttpResponse<byte[]> bytes(String path, String encoding) throws Exception {
    HttpRequest request = server.request(path).header("Accept-Encoding", encoding).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
