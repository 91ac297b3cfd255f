package org.methodgraph.read;

import java.io.Reader;
import java.util.function.UnaryOperator;

/**
 * Hands a file to a parser line by line, never beyond a line's end, so that the line it has come to
 * is known whatever the parser tells of places.
 */
final class LineFeed extends Reader {
  private final Lines lines;
  private final UnaryOperator<String> change;
  private final String end;
  private String piece;
  private int at;
  private boolean ended;

  LineFeed(Lines lines) {
    this(lines, "", "", UnaryOperator.identity());
  }

  /**
   * @param start is handed on before the file
   * @param end is handed on after it
   * @param change is made to each line, or each part of one that is long
   */
  LineFeed(Lines lines, String start, String end, UnaryOperator<String> change) {
    this.lines = lines;
    this.piece = start;
    this.end = end;
    this.change = change;
  }

  /** Number of the line that was handed on last, at least 1. */
  int line() {
    return Math.max(1, lines.number());
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    while (at == piece.length()) {
      if (ended) {
        return -1;
      }
      at = 0;
      ended = !lines.hasNext();
      piece = ended ? end : change.apply(lines.nextPiece());
    }
    int count = Math.min(length, piece.length() - at);
    piece.getChars(at, at + count, buffer, offset);
    at += count;
    return count;
  }

  @Override
  public void close() {
    // the lines belong to whoever opened them
  }
}
