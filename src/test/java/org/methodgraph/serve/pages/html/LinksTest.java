package org.methodgraph.serve.pages.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {
  private final Links links = new Links("https://example.org/id/");

  @ParameterizedTest
  @CsvSource({
    "https://example.org/id/method/u-net, /id/method/u-net",
    "https://example.org/id/paper/arxiv-2006.11239/sentence/3, /id/paper/arxiv-2006.11239/sentence/3",
    "https://example.org/id/method/größe, /id/method/gr%C3%B6%C3%9Fe",
    "https://example.org/id/method/c#, /id?iri=https%3A%2F%2Fexample.org%2Fid%2Fmethod%2Fc%23",
    "https://example.org/id/a/../b, /id?iri=https%3A%2F%2Fexample.org%2Fid%2Fa%2F..%2Fb",
    "https://example.org/id/a//b, /id?iri=https%3A%2F%2Fexample.org%2Fid%2Fa%2F%2Fb",
    "https://example.org/id/, /id?iri=https%3A%2F%2Fexample.org%2Fid%2F",
    "https://other.org/x y, /id?iri=https%3A%2F%2Fother.org%2Fx%20y"
  })
  void everyAddressHasAPlaceHere(String iri, String path) {
    assertEquals(path, links.to(iri));
  }

  @Test
  void formatsAndComparisonsAreParameters() {
    assertEquals("/id/a?format=turtle", links.to("https://example.org/id/a", "turtle"));
    assertEquals("/id?iri=urn%3Ax&format=html", links.to("urn:x", "html"));
    assertEquals("/compare", Links.compare(List.of()));
    assertEquals("/compare?with=urn%3Aa&with=urn%3Ab", Links.compare(List.of("urn:a", "urn:b")));
    assertEquals("/sparql#query=ASK%20%7B%7D%20%23%20%2B", SparqlLink.to("ASK {} # +"));
  }

  @Test
  void onlyWebAddressesLeadOut() {
    assertEquals(true, Links.outward("https://arxiv.org/abs/1").isPresent());
    assertEquals(false, Links.outward("javascript:alert(1)").isPresent());
    assertEquals(false, Links.outward("data:text/html,x").isPresent());
  }
}
