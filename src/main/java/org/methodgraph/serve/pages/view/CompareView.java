package org.methodgraph.serve.pages.view;

import java.util.List;

/**
 * Papers or concepts side by side.
 *
 * @param items what is compared
 * @param aspects in which
 * @param sparql the query for the relations
 */
public record CompareView(List<Named> items, List<Aspect> aspects, String sparql) {
  /**
   * One line of the table.
   *
   * @param heading what it is about
   * @param cells for each item, what it has
   */
  public record Aspect(String heading, List<List<Entry>> cells) {
    public Aspect {
      cells = cells.stream().map(List::copyOf).toList();
    }
  }

  /**
   * What stands in a cell.
   *
   * @param thing to link to; null if there is nothing to link to
   * @param text what to show
   * @param shared whether other items have the same
   */
  public record Entry(Named thing, String text, boolean shared) {}

  public CompareView {
    items = List.copyOf(items);
    aspects = List.copyOf(aspects);
  }
}
