package org.methodgraph.export;

import org.apache.jena.graph.Node;

/**
 * A fact between two concepts, over all papers.
 *
 * @param link what it says of which two
 * @param confidence the highest of its statements, or that of its claim, 0 to 1
 * @param support number of papers that say so
 */
record ConceptEdge(Link link, double confidence, int support) {
  /** Equal facts of several papers have equal links. */
  record Link(Node subject, Node predicate, Node object, boolean negated) {}
}
