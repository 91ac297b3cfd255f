package org.methodgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "serve",
    description = "Serves a store over HTTP: SPARQL queries and web pages, read-only.")
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private StoreOption store;

  @Mixin private ServeOptions serving;

  @Override
  public Integer call() throws InterruptedException {
    serving.serve(store.folder(), spec.commandLine().getOut());
    return ExitCode.OK;
  }
}
