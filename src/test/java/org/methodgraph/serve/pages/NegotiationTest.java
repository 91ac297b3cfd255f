package org.methodgraph.serve.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every thing answers at its address in the format that is asked for. */
class NegotiationTest extends ServedPages {
  private static final String METHOD = "/id/method/ladder-sampling";
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text/turtle                                  | text/turtle
          */*                                          | text/turtle
          application/ld+json                          | application/ld+json
          application/n-triples                        | application/n-triples
          application/rdf+xml                          | application/rdf+xml
          text/html                                    | text/html
          text/html;q=0.5, application/rdf+xml;q=0.9   | application/rdf+xml
          text/turtle;q=0.2, text/html                 | text/html
          application/ld+json, text/turtle             | text/turtle
          image/png, application/n-triples;q=0.1       | application/n-triples
          """)
  void byAcceptHeader(String accept, String expected) {
    assertEquals(expected, type(send(METHOD, accept)));
  }

  @Test
  void browsersGetHtmlAndNobodyInParticularTurtle() {
    assertEquals("text/html", type(send(METHOD, BROWSER)));
    HttpResponse<String> plain = server.send(server.request(METHOD));
    assertEquals("text/turtle", type(plain));
    assertTrue(plain.headers().allValues("Vary").toString().contains("Accept"));
  }

  @ParameterizedTest
  @CsvSource({
    "turtle, text/turtle",
    "ttl, text/turtle",
    "jsonld, application/ld+json",
    "ntriples, application/n-triples",
    "nt, application/n-triples",
    "rdfxml, application/rdf+xml",
    "json, application/json",
    "html, text/html"
  })
  void byParameterWhateverTheHeader(String format, String expected) {
    assertEquals(expected, type(send(METHOD + "?format=" + format, "image/png")));
  }

  @Test
  void formatsThatAreNotThereAreRefused() {
    assertEquals(406, send(METHOD, "image/png").statusCode());
    assertEquals(404, send("/id/method/none", "text/turtle").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/ld+json",
        "application/n-triples",
        "application/rdf+xml"
      })
  void allFormatsSayTheSame(String accept) {
    Model expected = read(send("/id/paper/evil", "text/turtle"), Lang.TURTLE);
    Lang lang = RDFLanguages.contentTypeToLang(accept);
    HttpResponse<String> answer = send("/id/paper/evil", accept);
    if (lang.equals(Lang.RDFXML)) {
      // XML cannot hold the control character of this abstract.
      answer = send(METHOD, accept);
      expected = read(send(METHOD, "text/turtle"), Lang.TURTLE);
    }
    Model model = read(answer, lang);
    assertTrue(model.isIsomorphicWith(expected), answer.body());
  }

  @Test
  void conceptComesWithItsNeighboursAndTheirNames() {
    String turtle = send(METHOD, "text/turtle").body();
    assertTrue(turtle.matches("(?s).*skos:prefLabel +\"ladder sampling\"@en.*"), turtle);
    assertTrue(turtle.contains("<https://example.org/id/task/map-drawing>"), turtle);
    assertTrue(turtle.contains("\"map drawing\"@en"), turtle);
  }

  @Test
  void whatAFormatCannotHoldIsSaid() {
    HttpResponse<String> refused = send("/id/paper/evil", "application/rdf+xml");
    assertEquals(406, refused.statusCode());
    assertTrue(refused.body().contains("Ask for Turtle"), refused.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/paper/arxiv-2001.00001",
        "/id/paper/arxiv-2001.00001/sentence/1",
        "/id/paper/arxiv-2001.00001/mention/27-42",
        "/id/paper/arxiv-2001.00001/statement/1a",
        "/id/paper/arxiv-2001.00001/result/4d",
        "/id/claim/77",
        "/id/run/5e",
        "/id/area/maps",
        "/id/dataset/atlas"
      })
  void everyAddressAnswersAsDataAndAsPage(String path) {
    Model model = read(send(path, "text/turtle"), Lang.TURTLE);
    assertTrue(model.size() > 1, path);
    assertEquals(200, send(path, BROWSER).statusCode(), path);
  }

  private static Model read(HttpResponse<String> answer, Lang lang) {
    assertEquals(200, answer.statusCode(), answer.body());
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(answer.body(), lang).parse(model);
    return model;
  }

  private static HttpResponse<String> send(String path, String accept) {
    HttpRequest.Builder request = server.request(path).header("Accept", accept);
    return server.send(request);
  }

  private static String type(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
  }
}
