package org.methodgraph.check;

import java.util.Comparator;

/**
 * Something about a graph that is not as it should be.
 *
 * @param severity how grave it is
 * @param rule name of the shape in {@code ontology/shapes.ttl} or of the query in {@code
 *     queries/quality} that found it
 * @param node address of the thing it is about
 * @param paper address of the paper whose graph it stands in; empty where it is no single paper's
 * @param message what is expected and what was found
 */
public record Finding(Severity severity, String rule, String node, String paper, String message)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::paper)
          .thenComparing(Finding::node)
          .thenComparing(Finding::message);

  /** The gravest first, then by rule, paper, node and message. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
