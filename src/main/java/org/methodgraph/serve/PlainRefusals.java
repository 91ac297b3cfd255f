package org.methodgraph.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.fuseki.servlets.HttpAction;

/**
 * Sends refusals as plain text in UTF-8. Fuseki's own way counts characters and sends Latin-1, and
 * so fails on a message that quotes a query or a graph's name with any other letter.
 *
 * @param answering who answers, and may refuse
 */
record PlainRefusals(ActionProcessor answering) implements ActionProcessor {
  @Override
  public void process(HttpAction action) {
    try {
      answering.process(action);
    } catch (ActionErrorException e) {
      send(e, action);
    }
  }

  private static void send(ActionErrorException refusal, HttpAction action) {
    String message = refusal.getMessage() == null ? "Refused." : refusal.getMessage();
    byte[] text = (message.strip() + "\n").getBytes(StandardCharsets.UTF_8);
    action.setResponseStatus(refusal.getRC());
    action.setResponseContentType("text/plain; charset=utf-8");
    action.setResponseContentLength(text.length);
    try (OutputStream out = action.getResponseOutputStream()) {
      out.write(text);
    } catch (IOException e) {
      // Nobody is left to tell.
      action.log.info("[{}] The client left before it was told: {}", action.id, e.getMessage());
    }
  }
}
