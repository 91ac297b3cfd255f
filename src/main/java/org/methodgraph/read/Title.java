package org.methodgraph.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges and tidies titles. */
final class Title {
  private static final int LONGEST = 350;

  /** Labels of buttons that copying a page glues to the text that follows them. */
  private static final Pattern GLUED =
      Pattern.compile(
          "^(?:Subscribe(?! ?[dr]s?\\b)\\s?(?=[\\p{L}\\d\"“‘$(\\[])"
              + "|(?:Sign [Uu]p|Sign [Ii]n|Signup|Log [Ii]n|Login|Register|Submit"
              + "|Read more|Learn more"
              + "|Show more|Load more|See all|View all|Get started"
              + "|Join now)(?=[\\p{Lu}\\d\"“‘$(\\[]))");

  private static final Pattern NUMBERING =
      Pattern.compile("^(?:#{1,6}\\s+|\\[\\d{1,4}]\\s*|\\d{1,4}[.)]\\s+|[*•–-]\\s+)+");

  private static final Pattern GAP = Pattern.compile("\\s+");

  private Title() {}

  /** Whether a line that is no prose may be a title. */
  static boolean canBe(String text) {
    return text.length() <= LONGEST
        && !Furniture.is(text)
        && !Details.areOn(text)
        && !AbstractLabel.isOn(text)
        && Prose.words(text) > 0;
  }

  /** Whether a line that may be a title is almost certainly one. */
  static boolean isLikely(String text) {
    return Prose.words(text) >= 3 && !Prose.isNames(text, 2) && !text.endsWith("!");
  }

  /** The title with its line breaks and wide gaps made single blanks. */
  static String oneLine(String text) {
    return Line.of(0, GAP.matcher(text).replaceAll(" ")).text();
  }

  /** The title without numbering or the like. */
  static String bare(String text) {
    Matcher numbering = NUMBERING.matcher(text);
    return numbering.find() && numbering.end() < text.length()
        ? text.substring(numbering.end())
        : text;
  }

  /** The title without the label of a button in front of it. */
  static String unglued(String text) {
    return GLUED.matcher(text).replaceFirst("");
  }

  /**
   * Which of several lines above an abstract is the title: the last one that is no list of authors,
   * or the first where all are. -1 where there are none.
   */
  static int indexIn(List<Paragraph> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (!Prose.isNames(lines.get(i).text(), 2)) {
        return i;
      }
    }
    return lines.isEmpty() ? -1 : 0;
  }
}
