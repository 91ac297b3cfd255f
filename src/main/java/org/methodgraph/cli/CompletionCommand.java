package org.methodgraph.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "completion",
    description = "Writes a completion script for bash and zsh: source <(./methodgraph completion)")
final class CompletionCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    CommandLine program = spec.root().commandLine();
    program.getOut().print(AutoComplete.bash("methodgraph", program));
    program.getOut().flush();
    return ExitCode.OK;
  }
}
