package org.methodgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.methodgraph.query.QueryCatalogue;
import org.methodgraph.serve.pages.html.Html;

/** The pages for queries and for the ontology. */
class QueryPageTest extends ServedSample {
  private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"(/site/[^\"]+)\"");

  @Test
  void pageOffersEveryQueryAndLoadsFromHereOnly() {
    HttpResponse<String> page = server.send(server.request("/sparql"));
    assertEquals(200, page.statusCode());
    for (var query : QueryCatalogue.bundled().queries()) {
      assertTrue(page.body().contains(Html.text(query.title()).markup()), query.name());
      assertTrue(page.body().contains(Html.text(query.text()).markup()), query.name());
    }
    String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.contains("script-src 'self';"), policy);
    assertFalse(page.body().matches("(?s).*(src|href)=\"https?:.*"), "loads from elsewhere");
    Matcher loaded = LOADED.matcher(page.body());
    Set<String> files = new HashSet<>();
    while (loaded.find()) {
      files.add(loaded.group(1));
    }
    assertTrue(files.size() >= 6, files.toString());
    files.forEach(file -> assertEquals(200, server.send(server.request(file)).statusCode(), file));
  }

  @Test
  void ontologyIsThereToReadAndToTake() {
    HttpResponse<String> page = server.send(server.request("/ontology"));
    assertTrue(page.body().contains("href=\"/ontology/terms.html\""), page.body());
    HttpResponse<String> terms = server.send(server.request("/ontology/terms.html"));
    assertTrue(terms.body().contains("id=\"usedFor\""), terms.body());
    Model turtle = read("methodgraph.ttl", Lang.TURTLE);
    assertTrue(turtle.size() > 500);
    assertTrue(turtle.isIsomorphicWith(read("methodgraph.rdf", Lang.RDFXML)));
    assertTrue(turtle.isIsomorphicWith(read("methodgraph.jsonld", Lang.JSONLD)));
    assertEquals(404, server.send(server.request("/ontology/nothing.ttl")).statusCode());
  }

  @Test
  void folderForProtegeIsOneFile() throws Exception {
    var answer =
        HttpClient.newHttpClient()
            .send(server.request("/ontology/protege.zip").build(), BodyHandlers.ofInputStream());
    Set<String> names = new HashSet<>();
    try (ZipInputStream zip = new ZipInputStream(answer.body())) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    assertTrue(names.contains("methodgraph-protege/catalog-v001.xml"), names.toString());
    assertTrue(names.contains("methodgraph-protege/methodgraph-data.ttl"), names.toString());
  }

  private static Model read(String name, Lang lang) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(server.send(server.request("/ontology/" + name)).body(), lang)
        .parse(model);
    return model;
  }
}
