package org.methodgraph.serve.pages.html;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Links that open a query in the query page, to be run and changed there. */
public final class SparqlLink {
  private SparqlLink() {}

  /** In the fragment, as the editor of the query page writes its own links. */
  public static String to(String sparql) {
    // The fragment knows no plus sign for a space.
    return "/sparql#query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** A small link beside a heading. */
  public static Html beside(String heading, String sparql) {
    return Html.of(
        "<a class=\"query\" href=\"{}\" aria-label=\"The query behind: {}\">query</a>",
        to(sparql),
        heading);
  }
}
