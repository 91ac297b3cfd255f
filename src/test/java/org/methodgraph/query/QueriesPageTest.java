package org.methodgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/queries.md says what the headers of the query files say. */
class QueriesPageTest {
  private static final Path PAGE = Path.of("docs/queries.md");

  /** {@code -Dmethodgraph.write=true} writes the page anew. */
  @Test
  void pageIsUpToDate() throws IOException {
    String expected = page();
    if (Boolean.getBoolean("methodgraph.write")) {
      Files.writeString(PAGE, expected);
    }
    assertEquals(
        expected,
        Files.readString(PAGE),
        "Write docs/queries.md anew: mvn test -Dtest=QueriesPageTest -Dmethodgraph.write=true");
  }

  private static String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # Queries

            The catalogue in `queries/`. Each runs with `./methodgraph query NAME --store DIR`, with \
            `--param x=y` for other values than the defaults; on the page `/sparql` of a server they \
            stand in a menu, and the endpoint describes them as `sh:SPARQLExecutable`s. This page is \
            made from the headers of the files.
            """);
    for (CatalogueQuery query : QueryCatalogue.bundled().queries()) {
      page.append("\n## ").append(query.name()).append("\n\n");
      page.append("**").append(query.title()).append("** ").append(query.description());
      page.append("\n");
      if (!query.parameters().isEmpty()) {
        page.append("\n| parameter | type | default | meaning |\n| --- | --- | --- | --- |\n");
      }
      for (Parameter parameter : query.parameters()) {
        page.append(
            "| `%s` | %s | %s | %s |%n"
                .formatted(
                    parameter.name(),
                    parameter.type().headerName(),
                    parameter.defaultValue(),
                    parameter.description()));
      }
      page.append("\nTags: ").append(String.join(", ", query.tags())).append(".\n");
    }
    return page.toString();
  }
}
