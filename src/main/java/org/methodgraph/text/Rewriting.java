package org.methodgraph.text;

import java.util.Arrays;
import org.methodgraph.model.CleanText;

/**
 * One rewriting of a text that keeps the way back: whatever is written names the stretch of the
 * source that it stands for, and the source's own map leads on to the raw text.
 */
final class Rewriting {
  private final CleanText source;
  private final StringBuilder out;
  private int[] starts;
  private int[] ends;

  Rewriting(CleanText source) {
    this.source = source;
    this.out = new StringBuilder(source.clean().length());
    this.starts = new int[source.clean().length() + 16];
    this.ends = new int[source.clean().length() + 16];
  }

  /** Takes over one unit of the source as it stands. */
  void keep(int index) {
    put(source.clean().charAt(index), index, index + 1);
  }

  /** Takes over a stretch of the source as it stands. */
  void keep(int from, int to) {
    for (int i = from; i < to; i++) {
      keep(i);
    }
  }

  /** Writes units that all stand for the source from {@code from} to {@code to}. */
  void put(String text, int from, int to) {
    for (int i = 0; i < text.length(); i++) {
      put(text.charAt(i), from, to);
    }
  }

  void put(char unit, int from, int to) {
    int at = out.length();
    if (at == starts.length) {
      starts = Arrays.copyOf(starts, at * 2);
      ends = Arrays.copyOf(ends, at * 2);
    }
    starts[at] = source.rawStarts()[from];
    ends[at] = source.rawEnds()[to - 1];
    out.append(unit);
  }

  /** The unit written last, or a line break where nothing was written yet. */
  char last() {
    return out.isEmpty() ? '\n' : out.charAt(out.length() - 1);
  }

  void dropLast(int units) {
    out.setLength(out.length() - units);
  }

  /**
   * Writes {@code unit} in the place of the last one, standing for both it and the source up to
   * {@code to}.
   */
  void mergeIntoLast(char unit, int to) {
    int at = out.length() - 1;
    out.setCharAt(at, unit);
    ends[at] = source.rawEnds()[to - 1];
  }

  int length() {
    return out.length();
  }

  CleanText done() {
    return new CleanText(
        source.raw(),
        out.toString(),
        Arrays.copyOf(starts, out.length()),
        Arrays.copyOf(ends, out.length()));
  }
}
