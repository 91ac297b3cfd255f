package org.methodgraph.serve.describe;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.methodgraph.store.GraphStore;

/**
 * Answers a GET of the endpoint that brings no query, as SPARQL 1.1 Service Description has it;
 * browsers are sent to the page for queries.
 */
public final class DescribeWhenAsked implements ActionProcessor {
  private final ActionProcessor queries;
  private final DescribeService description;

  /**
   * @param queries who answers everything else
   */
  public DescribeWhenAsked(ActionProcessor queries, GraphStore store) {
    this.queries = queries;
    this.description = new DescribeService(store);
  }

  @Override
  public void process(HttpAction action) {
    boolean reading =
        action.getRequestMethod().equals("GET") || action.getRequestMethod().equals("HEAD");
    if (reading && action.getRequestParameter("query") == null) {
      describe(action);
    } else {
      queries.process(action);
    }
  }

  private void describe(HttpAction action) {
    try {
      if (SendRdf.wantsHtml(action.getRequest())) {
        action.getResponse().setHeader("Vary", "Accept");
        action.setResponseStatus(303);
        action.getResponse().setHeader("Location", "/sparql");
      } else {
        String endpoint = action.getRequest().getRequestURL().toString();
        SendRdf.send(description.at(endpoint), action.getRequest(), action.getResponse());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the client left", e);
    }
  }
}
