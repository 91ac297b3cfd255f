package org.methodgraph.serve.pages.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Asks a store, inside a transaction of it; a page does not wait for ever. */
final class Ask {
  /** What a visitor waits for one list of a page, at the most. */
  static final Duration PATIENCE = Duration.ofSeconds(10);

  private final DatasetGraph data;
  private final String base;
  private final Map<String, Counted> concepts;
  private final Duration patience;

  /**
   * @param data in a read transaction
   * @param base base IRI of the data
   * @param concepts all of them with their numbers of papers, by address
   * @param patience how long a query may take
   */
  Ask(Dataset data, String base, Map<String, Counted> concepts, Duration patience) {
    this.data = data.asDatasetGraph();
    this.base = base;
    this.concepts = concepts;
    this.patience = patience;
  }

  /** How many papers mention a concept. */
  int papers(String concept) {
    return concept(concept).map(Counted::papers).orElse(0);
  }

  /** The concept with that address, known without asking the store again. */
  Optional<Counted> concept(String iri) {
    return Optional.ofNullable(concepts.get(iri));
  }

  /** The rows, copied, so that they outlive the transaction. */
  List<Row> rows(PageQuery query) {
    try (QueryExec asking =
        QueryExec.dataset(data)
            .query(query.text())
            .timeout(patience.toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      RowSet found = asking.select();
      List<Row> rows = new ArrayList<>();
      found.forEachRemaining(row -> rows.add(new Row(BindingFactory.copy(row))));
      return rows;
    }
  }

  DatasetGraph data() {
    return data;
  }

  String base() {
    return base;
  }

  /** The graph of claims: equal statements of several papers merged. */
  String claimsGraph() {
    return base + "graph/claims";
  }
}
