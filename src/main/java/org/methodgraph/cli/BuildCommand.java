package org.methodgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.methodgraph.build.BuildReport;
import org.methodgraph.build.BuildSettings;
import org.methodgraph.build.BuildStore;
import org.methodgraph.build.ReadInputs;
import org.methodgraph.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "build",
    description = "Reads abstracts, extracts what they say and puts it into a store.",
    footer = {
      "",
      "Inputs are files, folders (searched to the bottom) or - for standard input; .gz and "
          + ".zip files are unpacked. See `methodgraph formats` for what is understood.",
      "",
      "Papers that the store has from an earlier build are left alone, unless they, the lexicon, "
          + "the models, the ontology or the threshold have changed since. A build that ended early, "
          + "by Ctrl-C or a crash, goes on where it was when the same command is given again."
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
      paramLabel = "DIR",
      description = "Folder of the store; made where there is none. Needed unless --dry-run.")
  private Path store;

  @Option(
      names = "--dry-run",
      description =
          "Only read: show what was recognised and the first three papers, store nothing.")
  private boolean dryRun;

  @Option(names = "--as", paramLabel = "NAME", description = "Read every input as this format.")
  private String format = "";

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write the report there too, as JSON.")
  private Path report;

  @Option(
      names = "--sync",
      description = "Take papers out of the store that are not among the inputs.")
  private boolean sync;

  @Option(
      names = "--full",
      description = "Extract all papers again, also those that are as they were.")
  private boolean full;

  @Option(names = "--quiet", description = "Tell nothing but what is wrong.")
  private boolean quiet;

  @Option(names = "--json", description = "Write the report to standard output, as JSON.")
  private boolean json;

  @Mixin private BuildOptions options;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    if (dryRun) {
      try (ReadInputs read = ReadInputs.of(inputs, format, System.in)) {
        ShowReading.on(spec.commandLine().getOut(), err, read);
        return exitCode(read.problems());
      }
    }
    if (store == null) {
      throw new ParameterException(
          spec.commandLine(), "Missing required option: '--store=DIR' (or give --dry-run)");
    }
    BuildReport outcome = build(quiet ? new PrintWriter(Writer.nullWriter()) : err);
    if (quiet) {
      outcome.skipped().forEach(err::println);
      outcome.unreadable().forEach(err::println);
    }
    if (json) {
      spec.commandLine().getOut().print(ShowReport.asJson(outcome));
      spec.commandLine().getOut().flush();
    }
    if (report != null) {
      Files.writeString(report, ShowReport.asJson(outcome));
    }
    return exitCode(outcome);
  }

  private BuildReport build(PrintWriter talk) {
    BuildSettings settings = options.settings(inputs, format, store, full, sync);
    try (FinishOnInterrupt interrupt = new FinishOnInterrupt(spec.commandLine().getErr())) {
      BuildReport outcome =
          new BuildStore(settings, new ShowProgress(talk, interrupt)).run(System.in);
      ShowReport.on(talk, outcome);
      interrupt.tellRest(outcome.left());
      return outcome;
    }
  }

  static int exitCode(List<Problem> problems) {
    if (problems.stream().anyMatch(p -> p.kind() == Problem.Kind.UNREADABLE)) {
      return ExitCode.UNREADABLE;
    }
    return problems.stream().anyMatch(p -> p.kind() == Problem.Kind.SKIPPED)
        ? ExitCode.FINDINGS
        : ExitCode.OK;
  }

  static int exitCode(BuildReport outcome) {
    return exitCode(outcome.problems());
  }
}
