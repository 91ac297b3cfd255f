package org.methodgraph.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The lines of a stream of bytes, one at a time. Lines are UTF-8; one that is not is taken for
 * windows-1252, which older editors write. A failing stream ends in an {@link
 * UncheckedIOException}.
 */
final class Lines implements Iterator<Line> {
  /** Told about lines that could not be taken as they stand. */
  interface Listener {
    void noticed(int line, String message);
  }

  /** Bytes of the longest line that is taken whole; keeps a file without line ends from memory. */
  static final int LONGEST = 16 << 20;

  private static final int LONGEST_CHARACTER = 4;

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final InputStream in;
  private final Listener listener;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private boolean ended;
  private boolean afterReturn;
  private boolean foundForeignBytes;
  private int number;
  private boolean inLine;

  Lines(InputStream in, Listener listener) {
    this.in = in;
    this.listener = listener;
  }

  /** Number of the line that was given last, 0 before the first. */
  int number() {
    return number;
  }

  @Override
  public boolean hasNext() {
    if (at == filled && !ended) {
      fill();
    }
    if (afterReturn && at < filled) {
      at += buffer[at] == '\n' ? 1 : 0;
      afterReturn = false;
      return hasNext();
    }
    return at < filled;
  }

  @Override
  public Line next() {
    return Line.of(number + 1, nextRaw());
  }

  /** The next line with the white space at its ends. */
  String nextRaw() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    byte[] bytes = bytesOfLine();
    number++;
    return withoutMark(decode(bytes));
  }

  /**
   * The next line with a line break at its end, or a part of it where it is long: so that files
   * without line ends can be read from front to back, whatever their size.
   */
  String nextPiece() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    number += inLine ? 0 : 1;
    if (endOfLine() == filled && filled - at < LONGEST_CHARACTER) {
      fill();
    }
    int from = at;
    int end = endOfLine();
    inLine = end == filled;
    at = inLine ? endOfWholeCharacters() : end + 1;
    afterReturn = !inLine && buffer[end] == '\r';
    String text = decode(Arrays.copyOfRange(buffer, from, inLine ? at : end));
    return withoutMark(inLine ? text : text + "\n");
  }

  private String withoutMark(String text) {
    return number == 1 && text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private int endOfLine() {
    int end = at;
    while (end < filled && buffer[end] != '\n' && buffer[end] != '\r') {
      end++;
    }
    return end;
  }

  /** A character whose last bytes are still to come is left for the next piece. */
  private int endOfWholeCharacters() {
    int start = filled - 1;
    while (start > at && (buffer[start] & 0xc0) == 0x80) {
      start--;
    }
    boolean awaitsMore = (buffer[start] & 0xc0) == 0xc0 && !ended && start > at;
    return awaitsMore ? start : filled;
  }

  private byte[] bytesOfLine() {
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    boolean open = true;
    long length = 0;
    while (open && at < filled) {
      int end = endOfLine();
      length += end - at;
      line.write(buffer, at, Math.max(0, Math.min(end - at, LONGEST - line.size())));
      open = end == filled;
      afterReturn = !open && buffer[end] == '\r';
      at = open ? end : end + 1;
      if (open && !ended) {
        fill();
      }
    }
    if (length > LONGEST) {
      listener.noticed(
          number + 1,
          "the line is %,d bytes long; no more than %,d are read of one line."
              .formatted(length, LONGEST));
    }
    return line.toByteArray();
  }

  /** Reads on; what was not taken yet stays. */
  private void fill() {
    try {
      int kept = filled - at;
      System.arraycopy(buffer, at, buffer, 0, kept);
      int read = in.read(buffer, kept, buffer.length - kept);
      filled = kept + Math.max(0, read);
      at = 0;
      ended = read <= 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      noticeForeignBytes();
      return new String(bytes, WINDOWS);
    }
  }

  private void noticeForeignBytes() {
    if (!foundForeignBytes) {
      foundForeignBytes = true;
      listener.noticed(
          number,
          "this line is the first that is not UTF-8, so such lines are read as windows-1252;"
              + " if letters look wrong, save the file as UTF-8.");
    }
  }
}
