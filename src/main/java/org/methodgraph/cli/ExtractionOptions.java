package org.methodgraph.cli;

import java.nio.file.Path;
import java.util.List;
import org.methodgraph.build.BuildSettings;
import org.methodgraph.graph.Iris;
import picocli.CommandLine.Option;

/** What decides, beside the papers, what is extracted; on a cluster the same as in a build. */
public final class ExtractionOptions {
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

  /** The user's own SKOS files. */
  public List<Path> lexicons() {
    return lexicons;
  }

  /** Base IRI of the data. */
  public String base() {
    return base;
  }

  /** Confidence from which a statement also stands as a plain triple, 0 to 1. */
  public double threshold() {
    return threshold;
  }
}
