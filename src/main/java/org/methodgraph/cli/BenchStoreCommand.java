package org.methodgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.methodgraph.bench.MakeSyntheticStore;
import picocli.CommandLine.ArgGroup;
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

  @ArgGroup(multiplicity = "1")
  private Target target;

  /** Where it goes. */
  private static final class Target {
    @Option(names = "--store", paramLabel = "DIR", description = "Folder of the new store.")
    private Path store;

    @Option(
        names = "--nquads",
        paramLabel = "FILE",
        description = "Write N-Quads instead, gzipped where the name ends in .gz.")
    private Path file;
  }

  @Mixin private LikeOptions like;

  @Option(
      names = "--statements",
      paramLabel = "N",
      description = "How many statements it shall have, about (default: ${DEFAULT-VALUE}).")
  private long statements = 200_000;

  @Override
  public Integer call() throws IOException {
    boolean toStore = target.store != null;
    int papers =
        toStore
            ? MakeSyntheticStore.make(
                like.store(), like.base(), statements, like.seed(), target.store)
            : MakeSyntheticStore.write(
                like.store(), like.base(), statements, like.seed(), target.file);
    spec.commandLine()
        .getErr()
        .println(papers + " papers in " + (toStore ? target.store : target.file));
    return ExitCode.OK;
  }
}
