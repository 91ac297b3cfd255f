package org.methodgraph.serve.pages.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageQueryTest {
  @Test
  void hasThePrefixesThatItUses() {
    PageQuery query = PageQuery.of("SELECT * { ?s skos:broader ?o }");
    assertEquals(
        "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n\nSELECT * { ?s skos:broader ?o }",
        query.text());
  }

  @Test
  void valuesStandInTheirPlaces() {
    PageQuery query =
        PageQuery.of("SELECT * { VALUES ?s { } ?s mg:text ?words ; mg:inPaper ?paper }")
            .withIris("s", List.of("urn:a", "urn:b"))
            .withText("words", "say \"x\\\" } DROP ALL #")
            .withIri("paper", "https://example.org/größe");
    Query parsed = QueryFactory.create(query.text());
    assertTrue(parsed.isSelectType());
    assertEquals(List.of("s"), parsed.getResultVars());
    assertTrue(query.text().contains("VALUES ?s { <urn:a> <urn:b> }"), query.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"urn:a> } DROP", "urn:a b", "urn:\n", "urn:{x}", "", "urn:\\u003e", "urn:\"x"})
  void nothingBreaksOutOfAnAddress(String iri) {
    PageQuery query = PageQuery.of("SELECT * { ?thing ?p ?o }");
    assertThrows(IllegalArgumentException.class, () -> query.withIri("thing", iri));
  }

  @Test
  void wordsAreNoOrdersToTheTextIndex() {
    SearchWords words = SearchWords.of("  U-Net (2015)* \"AND\" ~x ");
    assertEquals(List.of("u", "net", "2015", "and", "x"), words.words());
    assertEquals("+u +net +2015 +and +x", words.all());
    assertEquals("+map +(dra dra*)", SearchWords.of("map dra").unfinished());
    assertTrue(SearchWords.of(" *** ").isEmpty());
  }

  @Test
  void namesThatFitBetterComeFirst() {
    SearchWords words = SearchWords.of("u-net");
    assertEquals(0, words.rank("U-Net"));
    assertEquals(1, words.rank("U-Net++ variant"));
    assertEquals(2, words.rank("residual U-Net"));
  }
}
