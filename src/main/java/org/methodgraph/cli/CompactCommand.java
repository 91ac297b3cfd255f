package org.methodgraph.cli;

import java.util.concurrent.Callable;
import org.methodgraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "compact",
    description = "Frees the space that earlier builds left behind in a store.",
    footer = {
      "",
      "Each transaction leaves copies of the index pages that it touched; after many builds most of "
          + "a store's files are such copies. While it works, the old and the new database both need "
          + "space. A store that is being served or built cannot be compacted; stop the server first."
    })
final class CompactCommand implements Callable<Integer> {
  private static final double MEGABYTE = 1e6;

  @Spec private CommandSpec spec;

  @Mixin private StoreOption store;

  @Override
  public Integer call() {
    long before = GraphStore.size(store.folder());
    GraphStore.compact(store.folder());
    long after = GraphStore.size(store.folder());
    spec.commandLine()
        .getErr()
        .printf("%,.1f MB before, %,.1f MB now.%n", before / MEGABYTE, after / MEGABYTE);
    spec.commandLine().getErr().flush();
    return ExitCode.OK;
  }
}
