package org.methodgraph.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Unpacks files, and makes sure that they hold text. */
final class Text {
  private Text() {}

  /**
   * The text of a file as UTF-8, unpacked if need be; can be marked.
   *
   * @throws UnreadableFileException if it is packed in a wrong way
   * @throws IOException if it cannot be read
   */
  static InputStream open(String name, InputStream file) throws IOException {
    InputStream unpacked = unpacked(name, new BufferedInputStream(file, 1 << 16));
    return decoded(new BufferedInputStream(unpacked, 1 << 16));
  }

  /**
   * What the text begins with; nothing is taken from it.
   *
   * @throws UnreadableFileException if it is no text
   * @throws IOException if it cannot be read
   */
  static byte[] beginning(InputStream text) throws IOException {
    byte[] beginning = peek(text, Sample.BYTES);
    refuseUnlessText(beginning);
    return beginning;
  }

  private static InputStream unpacked(String name, InputStream file) throws IOException {
    byte[] magic = peek(file, 2);
    if (magic.length == 2 && magic[0] == (byte) 0x1f && magic[1] == (byte) 0x8b) {
      return new GZIPInputStream(file, 1 << 16);
    }
    if (name.endsWith(".gz") && magic.length > 0) {
      throw new UnreadableFileException(
          "the name ends in .gz, but the file is not packed with gzip. Rename it or"
              + " pack it again.");
    }
    return file;
  }

  /** Some editors write UTF-16; it starts with a mark by which it is known. */
  private static InputStream decoded(InputStream file) throws IOException {
    byte[] mark = peek(file, 2);
    boolean big = mark.length == 2 && mark[0] == (byte) 0xfe && mark[1] == (byte) 0xff;
    boolean little = mark.length == 2 && mark[0] == (byte) 0xff && mark[1] == (byte) 0xfe;
    if (!big && !little) {
      return file;
    }
    String text = new String(file.readAllBytes(), StandardCharsets.UTF_16);
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] peek(InputStream in, int length) throws IOException {
    in.mark(length);
    byte[] bytes = in.readNBytes(length);
    in.reset();
    return bytes;
  }

  private static void refuseUnlessText(byte[] beginning) throws UnreadableFileException {
    String start =
        new String(beginning, 0, Math.min(beginning.length, 8), StandardCharsets.ISO_8859_1);
    if (start.startsWith("%PDF")) {
      throw new UnreadableFileException(
          "this is a PDF; expected text. Copy the abstracts into a text file.");
    }
    int odd = 0;
    boolean blank = true;
    for (byte unit : beginning) {
      odd += unit >= 0 && unit < ' ' && "\t\n\r\f\b\u001b".indexOf(unit) < 0 ? 1 : 0;
      blank &= unit >= 0 && unit <= ' ';
    }
    if (odd * 100L > beginning.length) {
      throw new UnreadableFileException(
          "this is a binary file%s; expected text. Unpack it or save it as text."
              .formatted(start.startsWith("PK") ? " (a zip archive or office document)" : ""));
    }
    if (blank || start.equals("\u00ef\u00bb\u00bf")) {
      throw new UnreadableFileException(
          "the file is empty; expected papers. See the list of formats for what can be read.");
    }
  }
}
