package org.methodgraph.read;

/**
 * One line of a file.
 *
 * @param number counted from 1
 * @param text without line end and without white space at its ends
 */
public record Line(int number, String text) {
  static Line of(int number, String raw) {
    int start = 0;
    int end = raw.length();
    while (start < end && isSpace(raw.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(raw.charAt(end - 1))) {
      end--;
    }
    return new Line(number, raw.substring(start, end));
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  /** Also the invisible signs that pages and editors leave behind, byte order marks among them. */
  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit)
        || Character.isSpaceChar(unit)
        || unit == '\ufeff'
        || unit == '\u200b'
        || unit == '\u200e'
        || unit == '\u200f'
        || unit == 0;
  }
}
