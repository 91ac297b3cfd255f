package org.methodgraph.serve.pages.html;

/** The pages that the head of every page links to. */
public enum Tab {
  TRENDS("/trends", "Trends"),
  COMPARE("/compare", "Compare"),
  SPARQL("/sparql", "SPARQL"),
  ONTOLOGY("/ontology", "Ontology");

  private final String path;
  private final String label;

  Tab(String path, String label) {
    this.path = path;
    this.label = label;
  }

  String path() {
    return path;
  }

  String label() {
    return label;
  }
}
