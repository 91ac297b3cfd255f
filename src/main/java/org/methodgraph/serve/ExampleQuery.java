package org.methodgraph.serve;

import java.util.List;
import org.methodgraph.query.QueryCatalogue;

/**
 * A query that the start page offers.
 *
 * @param title the question
 * @param sparql the query; it runs as it stands
 */
public record ExampleQuery(String title, String sparql) {
  /** The queries of the catalogue. */
  static List<ExampleQuery> ofCatalogue() {
    return QueryCatalogue.bundled().queries().stream()
        .map(query -> new ExampleQuery(query.title(), query.text()))
        .toList();
  }
}
