package org.methodgraph.model;

import java.util.List;

/**
 * One paper as it was read.
 *
 * @param ids its identifiers, at least one, sorted and without repeats
 * @param title the raw title, empty where the source has none
 * @param abstractText the raw abstract, without white space at its ends; empty in records that have
 *     none, which become papers only together with others that do
 * @param created day of first publication in ISO form, perhaps cut to month or year ({@code
 *     2020-06-19}, {@code 2020-06}, {@code 2020}); empty where unknown
 * @param updated day of the last change, in the same form; empty where unknown
 * @param origin where it was read
 * @param notes what else the source says of it
 */
public record Paper(
    List<PaperId> ids,
    String title,
    String abstractText,
    String created,
    String updated,
    Origin origin,
    Notes notes) {
  public Paper(
      List<PaperId> ids,
      String title,
      String abstractText,
      String created,
      String updated,
      Origin origin) {
    this(ids, title, abstractText, created, updated, origin, Notes.NONE);
  }

  public Paper {
    ids = ids.stream().distinct().sorted().toList();
    if (ids.isEmpty()) {
      throw new IllegalArgumentException("a paper needs an identifier: " + origin);
    }
  }

  /** Whether only the beginning of the abstract was at hand: it ends in dots or "show more". */
  public boolean isCutShort() {
    return CutShort.is(abstractText);
  }

  /**
   * The text that all offsets count in: title, newline, abstract; the abstract alone where there is
   * no title.
   */
  public String text() {
    return title.isEmpty() ? abstractText : title + "\n" + abstractText;
  }
}
