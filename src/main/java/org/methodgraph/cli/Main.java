package org.methodgraph.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. */
@Command(
    name = "methodgraph",
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.INHERIT,
    version = "MethodGraph 0.1.0",
    description =
        "Reads machine-learning abstracts and builds a knowledge graph of methods, tasks, datasets and metrics.",
    subcommands = {
      DemoCommand.class,
      BuildCommand.class,
      WatchCommand.class,
      LoadCommand.class,
      CompactCommand.class,
      FetchCommand.class,
      ServeCommand.class,
      QueryCommand.class,
      McpCommand.class,
      ExportCommand.class,
      CheckCommand.class,
      DiffCommand.class,
      ExplainCommand.class,
      DoctorCommand.class,
      OntologyCommand.class,
      FormatsCommand.class,
      EvaluateCommand.class,
      TrainCommand.class,
      BenchCommand.class,
      CompletionCommand.class,
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:done, but with findings: records left out, failed checks",
      "2:wrong command line, query or format name",
      "3:input or store could not be read"
    })
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(execute(arguments));
  }

  private static int execute(String[] arguments) {
    CommandLine program = commandLine();
    try {
      return program.execute(arguments);
    } catch (OutOfMemoryError e) {
      program.getErr().println(TellError.OUT_OF_MEMORY);
      program.getErr().flush();
      return ExitCode.UNREADABLE;
    }
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new TellError());
  }
}
