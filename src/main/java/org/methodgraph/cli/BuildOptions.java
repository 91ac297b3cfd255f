package org.methodgraph.cli;

import java.nio.file.Path;
import java.util.List;
import org.methodgraph.build.BuildSettings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code build}, {@code watch} and {@code demo} let the user choose. */
final class BuildOptions {
  @Mixin private ExtractionOptions extraction;

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
    return new BuildSettings(
        inputs,
        format,
        store,
        extraction.lexicons(),
        extraction.base(),
        extraction.threshold(),
        threads,
        full,
        sync);
  }
}
