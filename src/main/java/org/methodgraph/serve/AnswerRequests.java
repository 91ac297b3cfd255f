package org.methodgraph.serve;

import java.time.Duration;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.rdf.model.Model;
import org.methodgraph.query.RunningQueries;
import org.methodgraph.serve.describe.DescribeWhenAsked;
import org.methodgraph.store.GraphStore;

/** Says who answers at each endpoint; there is no one for anything but reading. */
final class AnswerRequests implements FusekiModule {
  private final ActionProcessor queries;
  private final ActionProcessor graphs;

  AnswerRequests(GraphStore store, RunningQueries running, Duration queryTimeout) {
    this.queries =
        new DescribeWhenAsked(new PlainRefusals(new QueryProcessor(running, queryTimeout)), store);
    this.graphs = new PlainRefusals(new GSP_R());
  }

  @Override
  public String name() {
    return "Answer requests";
  }

  @Override
  public void configured(
      FusekiServer.Builder builder, DataAccessPointRegistry services, Model configuration) {
    for (DataAccessPoint service : services.accessPoints()) {
      for (Endpoint endpoint : service.getDataService().getEndpoints()) {
        endpoint.setProcessor(processorOf(endpoint.getOperation()));
      }
    }
  }

  private ActionProcessor processorOf(Operation operation) {
    if (operation.equals(Operation.Query)) {
      return queries;
    }
    if (operation.equals(Operation.GSP_R)) {
      return graphs;
    }
    throw new IllegalStateException(
        "fuseki-config/methodgraph.ttl offers \""
            + operation.getName()
            + "\", but this server is for reading: only fuseki:query and fuseki:gsp-r can be"
            + " offered");
  }
}
