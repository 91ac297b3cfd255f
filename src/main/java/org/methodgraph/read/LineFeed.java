package org.methodgraph.read;

import java.io.IOException;
import java.io.Reader;
import java.util.function.UnaryOperator;

/**
 * Hands a file to a parser line by line, never beyond a line's end, so that the line it has come to
 * is known whatever the parser tells of places.
 */
final class LineFeed extends Reader {
  /** Characters of a record at most; a parser that waits for its end must not fill the memory. */
  static final int LONGEST_RECORD = Lines.LONGEST;

  private final Lines lines;
  private final UnaryOperator<String> change;
  private final String end;
  private String piece;
  private int at;
  private boolean ended;
  private int ofRecord;
  private int recordLine = 1;
  private boolean tooLong;

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

  /** A record begins, or something between records. */
  void beginRecord() {
    beginRecord(line());
  }

  /**
   * @param line where it begins, where the parser knows better
   */
  void beginRecord(int line) {
    ofRecord = 0;
    recordLine = line;
  }

  /**
   * Reports that the file cannot be read to its end.
   *
   * @param message why, unless it is that a record is too long
   */
  void report(Intake intake, int line, String message) {
    intake.unreadable(
        tooLong ? recordLine : line,
        "%s %s"
            .formatted(
                tooLong
                    ? ("more than %,d characters from here on are one record; expected the data of"
                            + " one paper. Look for a quote or bracket that does not close, or split"
                            + " the file.")
                        .formatted(LONGEST_RECORD)
                    : message,
                intake.takenBefore()));
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
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
    ofRecord += count;
    if (ofRecord > LONGEST_RECORD) {
      tooLong = true;
      throw new TooLongException();
    }
    return count;
  }

  @Override
  public void close() {
    // the lines belong to whoever opened them
  }

  /** A record is longer than {@link #LONGEST_RECORD}. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;

    private TooLongException() {
      super("a record is too long");
    }
  }
}
