package org.methodgraph.read;

/**
 * Reads the papers of one format. Adding a format: write a class, add it to {@link Readers#all},
 * and put a sample under {@code src/test/resources/read}; the tests try every reader on every
 * sample.
 */
public interface PaperReader {
  /** Name for the command line: lower case, with hyphens. */
  String name();

  /** What the format looks like and how it is recognised, in one or two sentences. */
  String description();

  /** Whether a file that begins so is of this format; at most one reader says yes. */
  boolean recognises(Sample sample);

  /**
   * Reads all papers.
   *
   * @param sample the beginning of the same lines
   * @param lines all lines; may throw {@link java.io.UncheckedIOException}
   * @param intake takes what is found
   */
  void read(Sample sample, Lines lines, Intake intake);
}
