package org.methodgraph.query;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** What a query gives; it depends on no transaction. */
public sealed interface QueryResult {
  /**
   * The rows of a SELECT.
   *
   * @param columns its variables, in order
   * @param rows in order
   * @param cut whether there were more rows than the limit lets through
   * @param prefixes those of the store and of the query, to shorten IRIs
   */
  record Rows(List<Var> columns, List<Binding> rows, boolean cut, PrefixMapping prefixes)
      implements QueryResult {
    public Rows {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * The answer to an ASK.
   *
   * @param yes whether there is a match
   */
  record Answer(boolean yes) implements QueryResult {}

  /**
   * The triples of a CONSTRUCT or DESCRIBE.
   *
   * @param graph the triples, with the prefixes of the store and of the query
   * @param cut whether there were more triples than the limit lets through
   */
  record Triples(Graph graph, boolean cut) implements QueryResult {}
}
