package org.methodgraph.read;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The beginning of a file, for recognising its format.
 *
 * @param lines its first lines; the last of them may be cut short
 */
public record Sample(List<Line> lines) {
  /** How many bytes of a file are looked at. */
  static final int BYTES = 1 << 17;

  public Sample {
    lines = List.copyOf(lines);
  }

  /** A sample of text that is at hand. */
  public static Sample of(byte[] beginning) {
    List<Line> lines = new ArrayList<>();
    new Lines(new ByteArrayInputStream(beginning), (line, message) -> {})
        .forEachRemaining(lines::add);
    return new Sample(lines);
  }

  /** The first line that is not blank; an empty line 1 where all are. */
  public Line first() {
    return lines.stream().filter(line -> !line.isBlank()).findFirst().orElse(new Line(1, ""));
  }
}
