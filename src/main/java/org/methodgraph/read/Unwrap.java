package org.methodgraph.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts wrapped lines together again. Lines were wrapped where the next word would not have fitted,
 * so where it would have fitted the break was meant.
 */
final class Unwrap {
  private final List<Line> lines;
  private final int width;

  private Unwrap(List<Line> lines) {
    this.lines = lines;
    this.width =
        lines.stream()
            .skip(lines.size() > 2 ? 1 : 0) // which may be a title, wider than the text below it
            .mapToInt(line -> line.text().length())
            .max()
            .orElse(0);
  }

  /** The paragraphs in a run of short lines without a blank one between them. */
  static List<Paragraph> paragraphs(List<Line> run, boolean afterBlank) {
    List<Paragraph> paragraphs = new ArrayList<>();
    Unwrap unwrap = new Unwrap(run);
    boolean wrapped = unwrap.isWrapped();
    int start = 0;
    for (int i = 0; i < run.size(); i++) {
      boolean last = i + 1 == run.size();
      if (last || !unwrap.goesOn(start, i, wrapped)) {
        paragraphs.add(unwrap.paragraph(start, i + 1, afterBlank && start == 0));
        start = i + 1;
      }
    }
    return paragraphs;
  }

  private Paragraph paragraph(int from, int to, boolean afterBlank) {
    List<String> texts = lines.subList(from, to).stream().map(Line::text).toList();
    return new Paragraph(lines.get(from).number(), String.join("\n", texts), afterBlank);
  }

  /** Whether this is a wrapped text, perhaps under a title or names. */
  private boolean isWrapped() {
    int pairs = lines.size() - 1;
    if (pairs < 1 || pairs == 1 && !AbstractLabel.isOn(text(0))) {
      return false;
    }
    int first = pairs == 1 ? 0 : 1;
    int broken = 0;
    int inSentence = 0;
    for (int i = first; i < pairs; i++) {
      broken += isBrokenAfter(i) ? 1 : 0;
      inSentence += isBrokenAfter(i) && !Prose.endsSentence(text(i)) ? 1 : 0;
    }
    return inSentence > 0
        && broken * 10 >= (pairs - first) * 6
        && Prose.isProse(paragraph(first, lines.size(), false).text());
  }

  /** Whether the paragraph that started at {@code start} goes on after line {@code at}. */
  private boolean goesOn(int start, int at, boolean wrapped) {
    if (!wrapped) {
      return isUnfinished(at);
    }
    if (Comment.is(text(at + 1)) && Prose.endsSentence(text(at))) {
      return false;
    }
    boolean heading = at == start && at < 3 && !AbstractLabel.isOn(text(at));
    return !heading || !isHeading(at);
  }

  private boolean isHeading(int at) {
    String next = text(at + 1);
    boolean starts = Character.isUpperCase(next.charAt(0)) || Character.isDigit(next.charAt(0));
    if (!starts || isUnfinished(at) || Prose.endsInFullStop(text(at))) {
      return false;
    }
    return !isBrokenAfter(at)
        || text(at).length() > width
        || Prose.startsSentence(next)
        || Prose.isTitleCase(text(at))
        || Prose.isNames(text(at), 2);
  }

  private boolean isBrokenAfter(int at) {
    String next = text(at + 1);
    int blank = next.indexOf(' ');
    int firstWord = blank < 0 ? next.length() : blank;
    return isUnfinished(at) || text(at).length() + 1 + firstWord > width;
  }

  /** Whether the line cannot be the end of anything. */
  private boolean isUnfinished(int at) {
    char last = text(at).charAt(text(at).length() - 1);
    char next = text(at + 1).charAt(0);
    boolean open = last == ',' || last == ';' || last == '-';
    return open || Character.isLowerCase(next) && !Prose.endsSentence(text(at));
  }

  private String text(int at) {
    return lines.get(at).text();
  }
}
