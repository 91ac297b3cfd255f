package org.methodgraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.methodgraph.check.CheckStore;
import org.methodgraph.check.Finding;
import org.methodgraph.check.FindingsJson;
import org.methodgraph.check.FindingsTable;
import org.methodgraph.check.Severity;
import org.methodgraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "check",
    description = "Holds a store to the ontology's shapes and looks for suspicious data.")
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private StoreOption store;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "error, warning or none: from which severity on to end with code 1 (default: ${DEFAULT-VALUE}).")
  private String failOn = "error";

  @Option(
      names = "--format",
      paramLabel = "NAME",
      description = "table or json (default: ${DEFAULT-VALUE}).")
  private String format = "table";

  @Override
  public Integer call() {
    List<Severity> failing = failing();
    List<Finding> findings;
    try (GraphStore opened = GraphStore.forReading(store.folder())) {
      findings = opened.read(data -> CheckStore.ofProgram().check(data.asDatasetGraph()));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(format.equals("json") ? FindingsJson.of(findings) : FindingsTable.of(findings));
    out.flush();
    boolean failed = findings.stream().anyMatch(finding -> failing.contains(finding.severity()));
    return failed ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private List<Severity> failing() {
    return switch (failOn.toLowerCase(Locale.ROOT)) {
      case "error" -> List.of(Severity.ERROR);
      case "warning" -> List.of(Severity.ERROR, Severity.WARNING);
      case "none" -> List.of();
      default ->
          throw new ParameterException(
              spec.commandLine(), "--fail-on " + failOn + ": expected error, warning or none.");
    };
  }
}
