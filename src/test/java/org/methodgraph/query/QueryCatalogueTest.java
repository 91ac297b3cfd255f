package org.methodgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryCatalogueTest {
  private static final String QUERY =
      """
      # title: Which methods are there?
      # description: All of them,
      #   by name.
      # param from: first year | integer | 2000
      # param words: words | a | or b to look for
      # tags: method,  list

      # description: not part of the header any more
      SELECT * WHERE { ?s ?p ?o }
      """;

  @TempDir Path folder;

  @Test
  void theBundledQueriesAreThere() {
    List<String> names =
        QueryCatalogue.bundled().queries().stream().map(CatalogueQuery::name).toList();
    assertEquals(names.stream().sorted().toList(), names);
    assertTrue(
        names.containsAll(
            List.of(
                "best-results",
                "concept-search",
                "datasets-of-task",
                "evidence-for-claim",
                "lineage",
                "methods-for-task",
                "methods-per-year",
                "metrics-on-dataset",
                "papers-proposing-method",
                "tasks-sharing-methods")),
        names.toString());
  }

  @Test
  void theHeaderSaysWhatTheQueryIs() {
    CatalogueQuery query =
        ReadCatalogueQuery.of("all", QUERY.replace("| a | or b to look for", "| string | a | b"));
    assertEquals("Which methods are there?", query.title());
    assertEquals("All of them, by name.", query.description());
    assertEquals(List.of("method", "list"), query.tags());
    assertEquals(
        List.of(
            new Parameter("from", "first year", ParameterType.INTEGER, "2000"),
            new Parameter("words", "words", ParameterType.STRING, "a | b")),
        query.parameters());
  }

  @Test
  void aHeaderThatCannotBeReadIsNamed() {
    assertEquals(
        "all.rq: the type of the parameter words should be string, integer, decimal or iri, found"
            + " \"a\".",
        assertThrows(QueryFailedException.class, () -> ReadCatalogueQuery.of("all", QUERY))
            .getMessage());
    assertEquals(
        "all.rq: the line for the parameter from should read \"# param from: description | type |"
            + " default\", found \"first year\".",
        assertThrows(
                QueryFailedException.class,
                () -> ReadCatalogueQuery.of("all", "# param from: first year\nASK {}"))
            .getMessage());
  }

  @Test
  void anUnknownNameIsAnsweredWithTheKnownOnes() {
    QueryCatalogue catalogue =
        new QueryCatalogue(
            List.of(ReadCatalogueQuery.of("a", "ASK {}"), ReadCatalogueQuery.of("b", "ASK {}")));
    assertEquals(
        "There is no query named c. Give a file that ends in .rq, or one of: a, b.",
        assertThrows(QueryFailedException.class, () -> catalogue.find("c")).getMessage());
  }

  @Test
  void aUsersFileNeedsNoHeader() throws IOException {
    Path file = folder.resolve("mine.rq");
    Files.writeString(file, "ASK {}");
    assertEquals(
        new CatalogueQuery("mine", "", "", List.of(), List.of(), "ASK {}"),
        QueryCatalogue.read(file));
  }

  @Test
  void aFileThatCannotBeReadIsToldPlainly() throws IOException {
    Path missing = folder.resolve("missing.rq");
    assertTold("The query file " + missing + " cannot be read: there is no such file.", missing);
    assertTold("The query file " + folder + " cannot be read: it is a folder.", folder);
    Path latin = folder.resolve("latin.rq");
    Files.write(latin, "# title: Fréchet\nASK {}".getBytes(StandardCharsets.ISO_8859_1));
    assertTold(latin + " is not UTF-8 text. Save it as UTF-8.", latin);
  }

  private static void assertTold(String message, Path file) {
    assertEquals(
        message,
        assertThrows(QueryFailedException.class, () -> QueryCatalogue.read(file)).getMessage());
  }
}
