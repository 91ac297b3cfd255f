package org.methodgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.methodgraph.build.Diagnosis;
import org.methodgraph.build.ExamineSurroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "doctor",
    description = "Looks whether MethodGraph can work here, and says what to do where it cannot.")
final class DoctorCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--store", paramLabel = "DIR", description = "Examine this store too.")
  private Path store;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<Diagnosis> found = new ArrayList<>();
    found.add(ExamineSurroundings.java());
    found.add(ExamineSurroundings.memory());
    found.add(ExamineSurroundings.disk(store == null ? Path.of("") : store));
    found.add(ExamineSurroundings.models());
    if (store != null) {
      found.add(ExamineSurroundings.store(store));
    }
    for (Diagnosis diagnosis : found) {
      out.printf(
          "%-4s %-8s %s%n", diagnosis.sound() ? "ok" : "!!", diagnosis.what(), diagnosis.found());
      if (!diagnosis.sound()) {
        out.println("              " + diagnosis.remedy());
      }
    }
    out.flush();
    return found.stream().allMatch(Diagnosis::sound) ? ExitCode.OK : ExitCode.FINDINGS;
  }
}
