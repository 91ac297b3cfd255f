package org.methodgraph.serve;

import java.time.Duration;
import java.util.Iterator;
import java.util.function.Supplier;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.web.HttpSC;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.methodgraph.query.RunningQueries;

/**
 * Fuseki's answering of queries, with plainer words where a query was stopped or is missing. An
 * answer that is stopped half-way ends in a broken transfer, so that no client takes it for whole.
 */
final class QueryProcessor extends SPARQL_QueryDataset {
  private static final String CUT_SHORT = QueryProcessor.class.getName() + ".cutShort";

  private final RunningQueries running;
  private final Duration queryTimeout;

  QueryProcessor(RunningQueries running, Duration queryTimeout) {
    this.running = running;
    this.queryTimeout = queryTimeout;
  }

  @Override
  protected void execute(String query, HttpAction action) {
    try {
      super.execute(query, action);
    } catch (QueryCancelledException e) {
      ServletOps.error(HttpSC.SERVICE_UNAVAILABLE_503, whyStopped(action));
    } catch (QueryDeniedException e) {
      ServletOps.error(
          HttpSC.FORBIDDEN_403,
          "SERVICE is off: this server sends no requests to others. Ask the other endpoint itself,"
              + " or send this query to an endpoint that may.");
    } finally {
      running.remove(action);
    }
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    QueryExec execution = super.createQueryExec(action, query, dataset);
    running.add(action, execution);
    return execution;
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String queryInLog) {
    QueryExecResult result = super.executeQuery(action, execution, query, queryInLog);
    return result.isRowSet() ? new QueryExecResult(watched(result.rowSet(), action)) : result;
  }

  @Override
  protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
    super.sendResults(action, result, prologue);
    // What was answered is on its way by now, status and all; only the transfer can still tell.
    if (action.getRequest().getAttribute(CUT_SHORT) != null) {
      breakTransfer(action);
    }
  }

  /** The same rows; notes in the request if they end before their time. */
  private static RowSet watched(RowSet rows, HttpAction action) {
    Iterator<Binding> watching =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return watch(rows::hasNext, action);
          }

          @Override
          public Binding next() {
            return watch(rows::next, action);
          }
        };
    return RowSetStream.create(rows.getResultVars(), watching);
  }

  private static <T> T watch(Supplier<T> step, HttpAction action) {
    try {
      return step.get();
    } catch (QueryCancelledException e) {
      action.getRequest().setAttribute(CUT_SHORT, true);
      throw e;
    }
  }

  private static void breakTransfer(HttpAction action) {
    ServletContextRequest.getServletContextRequest(action.getRequest())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }

  private String whyStopped(HttpAction action) {
    if (running.shortOfMemory(action)) {
      return RunningQueries.SHORT_OF_MEMORY;
    }
    return running.stopping()
        ? "The server is being stopped."
        : "The query was stopped after "
            + queryTimeout.toMillis() / 1000.0
            + " seconds, or sooner if the request asked for less. Narrow it: name a concept or a"
            + " paper, or add a LIMIT.";
  }
}
