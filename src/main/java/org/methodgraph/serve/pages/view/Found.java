package org.methodgraph.serve.pages.view;

import java.util.List;

/**
 * A list on a page, with the query that gave it.
 *
 * @param <T> what is listed
 * @param things in the order to show them
 * @param sparql the query, to be run and changed
 */
public record Found<T>(List<T> things, String sparql) {
  public Found {
    things = List.copyOf(things);
  }

  public boolean isEmpty() {
    return things.isEmpty();
  }
}
