package org.methodgraph.serve;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.sparql.exec.QueryExec;

/** The queries that are being answered, so that stopping the server does not wait for them. */
final class RunningQueries {
  private final Map<HttpAction, QueryExec> byRequest = new ConcurrentHashMap<>();
  private volatile boolean stopping;

  void add(HttpAction request, QueryExec query) {
    byRequest.put(request, query);
    if (stopping) {
      query.abort();
    }
  }

  void remove(HttpAction request) {
    byRequest.remove(request);
  }

  /** Stops all queries, and those that still come. */
  void stopAll() {
    stopping = true;
    byRequest.values().forEach(QueryExec::abort);
  }

  boolean stopping() {
    return stopping;
  }
}
