package org.methodgraph.serve.pages.view;

import java.util.List;

/**
 * A concept with those around it, as a picture shows them.
 *
 * @param nodes the concept first
 * @param edges between them
 */
public record Neighbours(List<Node> nodes, List<Edge> edges) {
  /**
   * A concept.
   *
   * @param iri its address
   * @param name what people call it
   * @param kind one word
   * @param papers number of papers that mention it
   */
  public record Node(String iri, String name, String kind, int papers) {}

  /**
   * A relation.
   *
   * @param from address of the subject
   * @param to address of the object
   * @param relation name of the property
   */
  public record Edge(String from, String to, String relation) {}

  public Neighbours {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }
}
