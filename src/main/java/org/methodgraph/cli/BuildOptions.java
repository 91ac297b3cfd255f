package org.methodgraph.cli;

import java.nio.file.Path;
import java.util.List;
import org.methodgraph.build.BuildSettings;
import org.methodgraph.graph.Iris;
import picocli.CommandLine.Option;

/** What {@code build}, {@code watch} and {@code demo} let the user choose. */
final class BuildOptions {
  @Option(
      names = "--lexicon",
      paramLabel = "FILE.ttl",
      description = "A SKOS file of your own on top of the program's lexicon; may be repeated.")
  private List<Path> lexicons = List.of();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "Base IRI of the data (default: ${DEFAULT-VALUE}).")
  private String base = Iris.DEFAULT_BASE;

  @Option(
      names = "--threshold",
      paramLabel = "X",
      description =
          "Confidence from which a statement also stands as a plain triple (default: ${DEFAULT-VALUE}).")
  private double threshold = BuildSettings.DEFAULT_THRESHOLD;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Papers worked on at the same time (default: one per processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  /**
   * @param full whether to extract even what is as it was
   * @param sync whether papers leave the store that are not among the inputs
   */
  BuildSettings settings(
      List<String> inputs, String format, Path store, boolean full, boolean sync) {
    return new BuildSettings(inputs, format, store, lexicons, base, threshold, threads, full, sync);
  }
}
