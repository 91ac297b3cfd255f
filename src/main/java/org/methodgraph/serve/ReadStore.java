package org.methodgraph.serve;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.methodgraph.store.GraphStore;

/** What the start page asks the store. */
final class ReadStore {
  /** The page does not let its visitor wait longer for the number of an example's rows. */
  private static final long PATIENCE_MILLIS = 2_000;

  private static final String COUNT =
      """
      PREFIX mg: <https://w3id.org/methodgraph/ontology#>
      SELECT ?kind (COUNT(DISTINCT ?thing) AS ?count) WHERE {
        VALUES ?kind { mg:Paper mg:Method mg:Task mg:Dataset mg:Metric mg:Statement }
        ?thing a ?kind .
      } GROUP BY ?kind
      """;

  private final GraphStore store;

  ReadStore(GraphStore store) {
    this.store = store;
  }

  StoreCounts counts() {
    Map<String, Long> counts = store.read(ReadStore::countKinds);
    return new StoreCounts(
        counts.getOrDefault("Paper", 0L),
        counts.getOrDefault("Method", 0L),
        counts.getOrDefault("Task", 0L),
        counts.getOrDefault("Dataset", 0L),
        counts.getOrDefault("Metric", 0L),
        counts.getOrDefault("Statement", 0L));
  }

  /** The number of rows that a SELECT query gives; empty if it takes too long or cannot be read. */
  OptionalLong rows(String sparql) {
    return store.read(data -> countRows(sparql, data));
  }

  private static Map<String, Long> countKinds(Dataset data) {
    Map<String, Long> counts = new HashMap<>();
    try (QueryExecution counting = QueryExecutionFactory.create(COUNT, data)) {
      ResultSet rows = counting.execSelect();
      while (rows.hasNext()) {
        QuerySolution row = rows.next();
        counts.put(row.getResource("kind").getLocalName(), row.getLiteral("count").getLong());
      }
    }
    return counts;
  }

  private static OptionalLong countRows(String sparql, Dataset data) {
    try (QueryExecution example =
        QueryExecution.dataset(data)
            .query(sparql)
            .timeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
            .build()) {
      return OptionalLong.of(ResultSetFormatter.consume(example.execSelect()));
    } catch (QueryCancelledException e) {
      return OptionalLong.empty();
    } catch (QueryException e) {
      // An example that is no SELECT or has an error: its page will say so to whoever follows it.
      return OptionalLong.empty();
    }
  }
}
