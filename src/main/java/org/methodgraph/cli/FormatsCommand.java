package org.methodgraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.methodgraph.read.PaperReader;
import org.methodgraph.read.Readers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "formats", description = "Lists the input formats and how each is recognised.")
final class FormatsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    for (PaperReader reader : Readers.all()) {
      out.println(reader.name());
      out.println("    " + reader.description().replace("\n", "\n    "));
    }
    out.flush();
    return ExitCode.OK;
  }
}
