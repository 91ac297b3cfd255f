package org.methodgraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "serve",
    description = "Serves a store over HTTP: SPARQL queries and a start page, read-only.")
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the store.")
  private Path store;

  @Mixin private ServeOptions serving;

  @Override
  public Integer call() throws InterruptedException {
    serving.serve(store, spec.commandLine().getOut());
    return ExitCode.OK;
  }
}
