package org.methodgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.methodgraph.build.LoadStore;
import org.methodgraph.graph.Iris;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "load",
    description =
        "Fills a new store with N-Quads from an export or a cluster, text index included.",
    footer = {
      "",
      "The files must hold whole papers with all that follows from them, as `export --format "
          + "nquads` and the cluster write them; nothing is extracted or merged here. The store can then "
          + "be built upon like any other."
    })
final class LoadCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files of N-Quads, also .gz, and folders of them.")
  private List<Path> inputs;

  @Mixin private StoreOption store;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "Base IRI of the data (default: ${DEFAULT-VALUE}).")
  private String base = Iris.DEFAULT_BASE;

  @Override
  public Integer call() {
    long start = System.nanoTime();
    long quads = new LoadStore(base).load(inputs, store.folder());
    double seconds = (System.nanoTime() - start) / 1e9;
    spec.commandLine()
        .getErr()
        .printf("%,d quads in %.1f s, %,.0f a second.%n", quads, seconds, quads / seconds);
    spec.commandLine().getErr().flush();
    return ExitCode.OK;
  }
}
