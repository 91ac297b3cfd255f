package org.methodgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BindParametersTest {
  private static final CatalogueQuery ECHO =
      ReadCatalogueQuery.of(
          "echo",
          """
          # title: Says what it was given
          # param word: any word | string | hello
          # param year: a year | integer | 2020
          # param share: a share | decimal | 0.5
          # param thing: a thing | iri | https://example.org/a
          SELECT ?word ?year ?share ?thing WHERE {
            { SELECT ?word ?year WHERE { VALUES ?word { "hello" } VALUES ?year { 2020 } } }
            VALUES ?share { 0.5 }
            FILTER EXISTS { VALUES ?thing { <https://example.org/a> } }
          }
          """);

  @Test
  void defaultsAreBoundWhereNothingIsGiven() {
    assertEquals(List.of("hello", "2020", "0.5"), run(ECHO, Map.of()));
  }

  @Test
  void valuesAreBoundWithTheirTypesInSubqueriesToo() {
    assertEquals(
        List.of("bye", "1999", "0.25"),
        run(ECHO, Map.of("word", "bye", "year", " 1999 ", "share", "0.25")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\" } SELECT * { ?s ?p ?o",
        "\\\" } # ",
        "x\" . ?s ?p ?o . FILTER(?o = \"",
        "line\nbreak",
        "?year",
        "<https://example.org/>",
        ""
      })
  void noTextEscapesFromItsPlace(String text) {
    QueryResult.Rows rows =
        (QueryResult.Rows)
            new RunQuery(QueryLimits.USUAL)
                .over(DatasetGraphFactory.create(), ECHO.with(Map.of("word", text)));
    assertEquals(1, rows.rows().size());
    assertEquals(text, rows.rows().get(0).get("word").getLiteralLexicalForm());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          year,  soon,          a whole number such as 2020
          year,  20.5,          a whole number such as 2020
          year,  '',            a whole number such as 2020
          share, a half,        a number such as 0.5
          share, 1e999999999,   a number such as 0.5
          thing, thing,         an absolute IRI such as https://example.org/thing
          thing, https://a b/c, an absolute IRI such as https://example.org/thing
          """)
  void aValueOfAnotherTypeIsRefused(String name, String value, String expected) {
    assertEquals(
        "The parameter %s of echo should be %s, not \"%s\".".formatted(name, expected, value),
        assertThrows(QueryFailedException.class, () -> ECHO.with(Map.of(name, value)))
            .getMessage());
  }

  @Test
  void anUnknownParameterIsRefusedAndTheKnownOnesNamed() {
    assertEquals(
        "The query echo has no parameter colour. It has: word, year, share, thing.",
        assertThrows(QueryFailedException.class, () -> ECHO.with(Map.of("colour", "red")))
            .getMessage());
    CatalogueQuery plain = ReadCatalogueQuery.of("plain", "ASK {}");
    assertEquals(
        "The query plain has no parameter colour. It has no parameters.",
        assertThrows(QueryFailedException.class, () -> plain.with(Map.of("colour", "red")))
            .getMessage());
  }

  @Test
  void aQueryWithoutABlockForItsParameterGetsOne() {
    CatalogueQuery query =
        ReadCatalogueQuery.of(
            "length",
            "# param word: any word | string | four\n"
                + "SELECT ?n WHERE { BIND(STRLEN(?word) AS ?n) }");
    assertEquals(List.of("4"), run(query, Map.of()));
    assertEquals(List.of("6"), run(query, Map.of("word", "longer")));
  }

  private static List<String> run(CatalogueQuery query, Map<String, String> values) {
    QueryResult.Rows rows =
        (QueryResult.Rows)
            new RunQuery(QueryLimits.USUAL).over(DatasetGraphFactory.create(), query.with(values));
    return rows.rows().stream()
        .flatMap(row -> rows.columns().stream().map(row::get))
        .filter(node -> node != null)
        .map(node -> node.getLiteralLexicalForm())
        .toList();
  }
}
