package org.methodgraph.cli;

import java.nio.file.Path;
import org.methodgraph.graph.Iris;
import picocli.CommandLine.Option;

/** What synthetic papers are made like. */
final class LikeOptions {
  @Option(
      names = "--like",
      required = true,
      paramLabel = "DIR",
      description = "Folder of a store of real papers, whose copies are made.")
  private Path like;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Seed of the random numbers (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "Base IRI that the real store was built with (default: ${DEFAULT-VALUE}).")
  private String base = Iris.DEFAULT_BASE;

  Path store() {
    return like;
  }

  long seed() {
    return seed;
  }

  String base() {
    return base;
  }
}
