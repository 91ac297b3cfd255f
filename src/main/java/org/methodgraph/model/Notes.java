package org.methodgraph.model;

import java.util.List;

/**
 * What else a source says of a paper, apart from its text.
 *
 * @param version number of the arXiv version that was read, 0 where unknown
 * @param standing whether it still stands; a paper that does not states no facts
 * @param links web addresses of its code, data or project pages, sorted and without repeats
 */
public record Notes(int version, Standing standing, List<String> links) {
  /** Nothing is known. */
  public static final Notes NONE = new Notes(0, Standing.CURRENT, List.of());

  public Notes {
    links = links.stream().distinct().sorted().toList();
  }
}
