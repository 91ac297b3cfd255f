package org.methodgraph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.methodgraph.export.ExportDataset;
import org.methodgraph.export.Prefixes;
import org.methodgraph.export.RdfFormat;
import org.methodgraph.graph.Iris;
import org.methodgraph.store.GraphStore;

/** What tests ask of a store. */
public final class Stores {
  private Stores() {}

  /** All of it as sorted N-Quads. */
  public static String nquads(Path folder) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GraphStore store = GraphStore.forReading(folder)) {
      new ExportDataset(store.dataset().asDatasetGraph(), Prefixes.forData(Iris.DEFAULT_BASE))
          .write(RdfFormat.NQUADS, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /**
   * Whether a query with {@code mg:}, {@code skos:} and {@code dcterms:} declared has an answer.
   */
  public static boolean ask(Path folder, String pattern) {
    String query =
        """
        PREFIX mg: <https://w3id.org/methodgraph/ontology#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        PREFIX dcterms: <http://purl.org/dc/terms/>
        PREFIX m: <https://w3id.org/methodgraph/id/method/>
        ASK { %s }
        """
            .formatted(pattern);
    try (GraphStore store = GraphStore.forReading(folder)) {
      return store.read(
          data -> {
            try (var execution = org.apache.jena.query.QueryExecutionFactory.create(query, data)) {
              return execution.execAsk();
            }
          });
    }
  }
}
