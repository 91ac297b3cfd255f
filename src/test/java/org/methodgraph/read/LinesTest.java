package org.methodgraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
  private final List<String> notices = new ArrayList<>();

  private List<Line> lines(InputStream in) {
    List<Line> lines = new ArrayList<>();
    new Lines(in, (line, message) -> notices.add(line + ": " + message))
        .forEachRemaining(lines::add);
    return lines;
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void knowsAllLineEnds() {
    assertEquals(
        List.of(
            new Line(1, "a"),
            new Line(2, "b"),
            new Line(3, ""),
            new Line(4, "c"),
            new Line(5, "d")),
        lines(bytes("a\nb\r\n\r\n  c\t\rd")));
    assertEquals(List.of(new Line(1, "")), lines(bytes("\r\n")));
    assertEquals(List.of(), lines(bytes("")));
  }

  @Test
  void aLineEndMayFallBetweenTwoReads() {
    InputStream slow =
        new InputStream() {
          private final InputStream in = bytes("a\r\nö\r\n\nb");

          @Override
          public int read() throws IOException {
            return in.read();
          }

          @Override
          public int read(byte[] buffer, int offset, int length) throws IOException {
            return in.read(buffer, offset, 1);
          }
        };
    assertEquals(
        List.of(new Line(1, "a"), new Line(2, "ö"), new Line(3, ""), new Line(4, "b")),
        lines(slow));
  }

  @Test
  void aLineWithoutEndIsCut() {
    byte[] content = new byte[Lines.LONGEST + 1000];
    Arrays.fill(content, (byte) 'a');
    content[content.length - 3] = '\n';
    List<Line> lines = lines(new ByteArrayInputStream(content));
    assertEquals(Lines.LONGEST, lines.get(0).text().length());
    assertEquals(new Line(2, "aa"), lines.get(1));
    assertEquals(1, notices.size());
    assertTrue(notices.get(0).startsWith("1: the line is 16,778,213 bytes long"), notices.get(0));
  }
}
