package org.methodgraph.serve.pages.view;

import java.util.List;

/**
 * The place of a concept among the others.
 *
 * @param above lines of ever wider concepts, widest first, one for each that stands directly above
 * @param below the concepts directly below, those in most papers first
 * @param sparql the query that gave them
 */
public record Hierarchy(List<List<Named>> above, List<Counted> below, String sparql) {
  public Hierarchy {
    above = List.copyOf(above);
    below = List.copyOf(below);
  }
}
