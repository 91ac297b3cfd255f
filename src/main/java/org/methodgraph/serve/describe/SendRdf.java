package org.methodgraph.serve.describe;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;

/** Sends RDF in the format that the client likes best, Turtle where it does not say. */
final class SendRdf {
  static final String HTML = "text/html";

  private static final AcceptList OFFERS =
      AcceptList.create(
          "text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml");
  private static final AcceptList OFFERS_WITH_HTML =
      AcceptList.create(
          "text/turtle",
          "application/ld+json",
          "application/n-triples",
          "application/rdf+xml",
          HTML);

  private SendRdf() {}

  /** Whether the client is a browser that wants to show a page. */
  static boolean wantsHtml(HttpServletRequest request) {
    MediaType best = best(request, OFFERS_WITH_HTML);
    return best != null && best.getContentTypeStr().equals(HTML);
  }

  static void send(Model model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    MediaType best = best(request, OFFERS);
    Lang lang =
        best == null ? Lang.TURTLE : RDFLanguages.contentTypeToLang(best.getContentTypeStr());
    response.setContentType(lang.getHeaderString() + ";charset=utf-8");
    response.addHeader("Vary", "Accept");
    RDFWriter.source(model).lang(lang).output(response.getOutputStream());
  }

  private static MediaType best(HttpServletRequest request, AcceptList offers) {
    String accept = request.getHeader("Accept");
    return accept == null ? null : AcceptList.match(new AcceptList(accept), offers);
  }
}
