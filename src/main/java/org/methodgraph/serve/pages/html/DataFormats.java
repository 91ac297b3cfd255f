package org.methodgraph.serve.pages.html;

import java.util.List;

/** The formats in which a thing can be had as data. */
final class DataFormats {
  private DataFormats() {}

  static List<Page.Alternate> of(String iri, Links links) {
    return List.of(
        new Page.Alternate("Turtle", "text/turtle", links.to(iri, "turtle")),
        new Page.Alternate("JSON-LD", "application/ld+json", links.to(iri, "jsonld")),
        new Page.Alternate("N-Triples", "application/n-triples", links.to(iri, "ntriples")),
        new Page.Alternate("RDF/XML", "application/rdf+xml", links.to(iri, "rdfxml")));
  }
}
