package org.methodgraph.build;

import java.nio.file.Path;
import java.util.List;

/**
 * What a build shall do.
 *
 * @param inputs files, folders, or {@code -} for standard input
 * @param format name of the reader to use for all of them; empty to recognise each by its content
 * @param store folder of the store
 * @param lexicons the user's own SKOS files
 * @param base base IRI of the data
 * @param threshold confidence from which a statement also stands as a plain triple, 0 to 1
 * @param threads how many papers are worked on at the same time
 * @param full whether to extract even the papers that are as they were
 * @param sync whether papers leave the store that are not among the inputs
 */
public record BuildSettings(
    List<String> inputs,
    String format,
    Path store,
    List<Path> lexicons,
    String base,
    double threshold,
    int threads,
    boolean full,
    boolean sync) {
  /** Near where the F1 of all facts is highest; docs/quality.md says what was measured. */
  public static final double DEFAULT_THRESHOLD = 0.3;

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public BuildSettings {
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new IllegalArgumentException(
          "a threshold of %s; expected a confidence from 0 to 1.".formatted(threshold));
    }
    if (threads < 1) {
      throw new IllegalArgumentException("%d threads; expected at least one.".formatted(threads));
    }
  }
}
