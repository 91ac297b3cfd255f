package org.methodgraph.query;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;

/** Runs a query within limits of time and rows, and without a way out of the store. */
public final class RunQuery {
  private final QueryLimits limits;
  private final RunningQueries running;

  public RunQuery(QueryLimits limits) {
    this(limits, new RunningQueries());
  }

  /**
   * @param running learns of each query while it runs, and may stop it
   */
  public RunQuery(QueryLimits limits, RunningQueries running) {
    this.limits = limits;
    this.running = running;
  }

  /**
   * Runs a query; to be called inside a transaction of the dataset.
   *
   * @param query one that {@link ParseQuery} let through
   * @throws QueryFailedException if it takes too long, is stopped, or its text search cannot be
   *     read
   */
  public QueryResult over(DatasetGraph dataset, Query query) {
    PrefixMapping prefixes = prefixes(dataset, query);
    QueryExec execution = execution(dataset, query);
    running.add(execution, execution);
    try (execution) {
      if (query.isSelectType()) {
        return rows(execution.select(), prefixes);
      }
      if (query.isAskType()) {
        return new QueryResult.Answer(execution.ask());
      }
      return triples(
          query.isDescribeType() ? execution.describeTriples() : execution.constructTriples(),
          prefixes);
    } catch (QueryCancelledException e) {
      throw new QueryFailedException(whyStopped(execution), e);
    } catch (TextIndexParseException e) {
      throw new QueryFailedException(
          "The text search cannot be read: "
              + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
              + ". Search for plain words; put a phrase in double quotation marks.",
          e);
    } finally {
      running.remove(execution);
    }
  }

  private String whyStopped(QueryExec execution) {
    if (running.shortOfMemory(execution)) {
      return RunningQueries.SHORT_OF_MEMORY;
    }
    return "The query took longer than %s s and was stopped. Ask for less: name a concept, add a"
            .formatted(limits.time().toMillis() / 1000.0)
        + " LIMIT, or begin with a text search; or allow it more time.";
  }

  private QueryExec execution(DatasetGraph dataset, Query query) {
    return QueryExec.dataset(dataset)
        .query(query)
        .set(ARQ.httpServiceAllowed, false)
        .timeout(limits.time().toMillis(), TimeUnit.MILLISECONDS)
        .build();
  }

  private QueryResult.Rows rows(RowSet found, PrefixMapping prefixes) {
    List<Binding> rows = new ArrayList<>();
    while (rows.size() < limits.rows() && found.hasNext()) {
      // The database reads values only when asked for; a copy has them beyond the transaction.
      rows.add(BindingFactory.copy(found.next()));
    }
    return new QueryResult.Rows(found.getResultVars(), rows, found.hasNext(), prefixes);
  }

  private QueryResult.Triples triples(Iterator<Triple> found, PrefixMapping prefixes) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(prefixes);
    while (graph.size() < limits.rows() && found.hasNext()) {
      graph.add(found.next());
    }
    return new QueryResult.Triples(graph, found.hasNext());
  }

  private static PrefixMapping prefixes(DatasetGraph dataset, Query query) {
    PrefixMapping prefixes = new PrefixMappingImpl();
    dataset.prefixes().forEach((prefix, iri) -> prefixes.setNsPrefix(prefix, iri));
    return prefixes.setNsPrefixes(query.getPrefixMapping());
  }
}
