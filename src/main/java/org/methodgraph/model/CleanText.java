package org.methodgraph.model;

import java.util.stream.IntStream;

/**
 * Text made readable for language tools, with the way back to the raw text.
 *
 * <p>Clean unit {@code i} stands for the raw units from {@code rawStarts[i]} to {@code rawEnds[i]}
 * (UTF-16 code units, end exclusive). What was dropped between two units belongs to neither.
 *
 * @param raw the text as it was read
 * @param clean the text for reading and matching
 * @param rawStarts one entry per clean unit, never falling
 * @param rawEnds one entry per clean unit, never falling
 */
public record CleanText(String raw, String clean, int[] rawStarts, int[] rawEnds) {
  public CleanText {
    if (rawStarts.length != clean.length() || rawEnds.length != clean.length()) {
      throw new IllegalArgumentException("offset map does not fit its text");
    }
  }

  /** Text that needed no cleaning. */
  public static CleanText same(String text) {
    return new CleanText(
        text,
        text,
        IntStream.range(0, text.length()).toArray(),
        IntStream.rangeClosed(1, text.length()).toArray());
  }

  /** The raw stretch that a clean stretch, which is not empty, came from. */
  public Span rawSpan(Span cleanSpan) {
    return new Span(rawStarts[cleanSpan.start()], rawEnds[cleanSpan.end() - 1]);
  }
}
