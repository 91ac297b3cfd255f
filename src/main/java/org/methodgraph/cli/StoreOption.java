package org.methodgraph.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The store that a command works on. */
final class StoreOption {
  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the store.")
  private Path folder;

  Path folder() {
    return folder;
  }
}
