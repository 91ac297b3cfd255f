package org.methodgraph.bench;

import java.util.AbstractList;
import java.util.List;
import org.methodgraph.model.Origin;
import org.methodgraph.model.Paper;
import org.methodgraph.model.PaperId;

/**
 * As many papers as wanted out of some: each is one of them with a number of its own, another title
 * and its sentences turned round. They are made when they are asked for, so that their number takes
 * no memory.
 */
final class VaryPapers extends AbstractList<Paper> {
  private final List<Paper> papers;
  private final int size;

  private VaryPapers(List<Paper> papers, int size) {
    this.papers = papers;
    this.size = size;
  }

  static List<Paper> of(List<Paper> papers, int size) {
    return new VaryPapers(papers, size);
  }

  @Override
  public Paper get(int index) {
    Paper paper = papers.get(index % papers.size());
    int round = index / papers.size();
    return new Paper(
        List.of(new PaperId(PaperId.Scheme.GIVEN, "varied-" + index)),
        paper.title().isEmpty() ? "" : paper.title() + " " + round,
        turned(paper.abstractText(), round),
        paper.created(),
        paper.updated(),
        new Origin("varied", index + 1));
  }

  /** The text with its first sentences behind its last one. */
  private static String turned(String text, int sentences) {
    int from = 0;
    for (int i = 0; i < sentences; i++) {
      int end = text.indexOf(". ", from);
      if (end < 0) {
        return text;
      }
      from = end + 2;
    }
    return from == 0 ? text : text.substring(from) + " " + text.substring(0, from).strip();
  }

  @Override
  public int size() {
    return size;
  }
}
