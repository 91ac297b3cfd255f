package org.methodgraph.graph;

import org.methodgraph.model.Paper;

/** What a paper is called where it has no title: the first words of its abstract. */
final class PaperLabel {
  private static final int LONGEST = 80;

  private PaperLabel() {}

  static String of(Paper paper) {
    if (!paper.title().isEmpty()) {
      return paper.title().replaceAll("\\s+", " ");
    }
    String text = paper.abstractText().replaceAll("\\s+", " ");
    if (text.length() <= LONGEST) {
      return text;
    }
    int blank = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, blank > 0 ? blank : LONGEST) + " …";
  }
}
