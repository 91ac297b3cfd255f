package org.methodgraph.serve.pages.view;

import java.util.List;

/**
 * A paper in a list.
 *
 * @param paper the paper
 * @param date as far as it is known; empty if not at all
 * @param roles what it does with the concept of the page, as names of relations; empty if it only
 *     names it
 */
public record PaperLine(Named paper, String date, List<String> roles) {
  public PaperLine {
    roles = List.copyOf(roles);
  }
}
