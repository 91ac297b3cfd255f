package org.methodgraph.read;

import java.text.Normalizer;
import org.methodgraph.model.Paper;

/** Compares texts without regard to case, accents, signs and TeX. */
final class SameText {
  private final String text;
  private final StringBuilder plain = new StringBuilder();
  private int words;

  private SameText(String text) {
    this.text = text;
  }

  static String title(Paper paper) {
    return firstWords(paper.title(), Integer.MAX_VALUE);
  }

  static String abstractOf(Paper paper) {
    return abstractOf(paper, Integer.MAX_VALUE);
  }

  /** The first words of the abstract. */
  static String abstractOf(Paper paper, int count) {
    return firstWords(AbstractLabel.off(paper.abstractText()), count);
  }

  private static String firstWords(String text, int count) {
    return new SameText(text).plain(count);
  }

  private String plain(int count) {
    int at = 0;
    while (at < text.length() && words < count) {
      at = step(at);
    }
    return plain.toString().strip();
  }

  private int step(int at) {
    char unit = text.charAt(at);
    if (unit == '\\') {
      return afterCommand(at + 1);
    }
    if ("{}$\"'`^’".indexOf(unit) >= 0) {
      return at + 1;
    }
    if (unit < 128) {
      write(unit);
      return at + 1;
    }
    int code = text.codePointAt(at);
    int end = at + Character.charCount(code);
    Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFKD)
        .codePoints()
        .filter(part -> !isMark(part))
        .forEach(this::write);
    return end;
  }

  private int afterCommand(int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) < 128 && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private void write(int code) {
    if (Character.isLetterOrDigit(code)) {
      plain.appendCodePoint(Character.toLowerCase(code));
    } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
      plain.append(' ');
      words++;
    }
  }

  private static boolean isMark(int code) {
    int type = Character.getType(code);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
