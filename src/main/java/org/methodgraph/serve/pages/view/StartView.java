package org.methodgraph.serve.pages.view;

import java.util.List;

/**
 * What a store holds, to begin with.
 *
 * @param counts of papers, kinds of concepts, and statements
 * @param areas of the lexicon
 * @param newest papers, the latest first
 */
public record StartView(Found<Count> counts, List<AreaView> areas, Found<PaperLine> newest) {
  /**
   * A number.
   *
   * @param what is counted, in the plural
   * @param number how many
   */
  public record Count(String what, long number) {}

  public StartView {
    areas = List.copyOf(areas);
  }
}
