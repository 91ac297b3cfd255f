package org.methodgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.methodgraph.build.BuildReport;
import org.methodgraph.build.BuildSettings;
import org.methodgraph.build.BuildStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "build",
    description = "Reads abstracts, extracts what they say and puts it into a store.",
    footer = {
      "",
      "Inputs are files, folders (searched to the bottom) or - for standard input; .gz files are",
      "unpacked. See `methodgraph formats` for what is understood."
    })
final class BuildCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files, folders, or - for standard input.")
  private List<String> inputs;

  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the store; made where there is none.")
  private Path store;

  @Option(names = "--as", paramLabel = "NAME", description = "Read every input as this format.")
  private String format = "";

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write the report there too, as JSON.")
  private Path report;

  @Mixin private BuildOptions options;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    BuildSettings settings = options.settings(inputs, format, store);
    BuildReport outcome = new BuildStore(settings, new ShowProgress(err)).run(System.in);
    ShowReport.on(err, outcome);
    if (report != null) {
      Files.writeString(report, ShowReport.asJson(outcome));
    }
    return exitCode(outcome);
  }

  static int exitCode(BuildReport outcome) {
    if (!outcome.unreadable().isEmpty()) {
      return ExitCode.UNREADABLE;
    }
    return outcome.skipped().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
  }
}
