package org.methodgraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.methodgraph.bench.MakeSyntheticStore;
import org.methodgraph.graph.Iris;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "store",
    description =
        "Makes a large store to measure with: the papers of a real one, and copies of them with"
            + " concepts drawn anew.")
final class BenchStoreCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private StoreOption store;

  @Option(
      names = "--like",
      required = true,
      paramLabel = "DIR",
      description = "Folder of a store of real papers.")
  private Path like;

  @Option(
      names = "--statements",
      paramLabel = "N",
      description = "How many statements it shall have, about (default: ${DEFAULT-VALUE}).")
  private long statements = 200_000;

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

  @Override
  public Integer call() {
    int papers = MakeSyntheticStore.make(like, base, statements, seed, store.folder());
    spec.commandLine().getErr().println(papers + " papers in " + store.folder());
    return ExitCode.OK;
  }
}
