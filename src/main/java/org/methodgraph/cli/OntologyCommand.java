package org.methodgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.methodgraph.export.ontology.DocumentOntology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "ontology",
    description =
        "Writes the documentation of the ontology as one page of HTML that needs nothing else.")
final class OntologyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.html",
      description = "Write there instead of standard output; folders are made where needed.")
  private Path output;

  @Override
  public Integer call() throws IOException {
    String page = DocumentOntology.ofProgram();
    if (output == null) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(page);
      out.flush();
      return ExitCode.OK;
    }
    Files.createDirectories(output.toAbsolutePath().getParent());
    Files.writeString(output, page);
    return ExitCode.OK;
  }
}
