package org.methodgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.methodgraph.build.BuildSettings;
import org.methodgraph.build.BuildStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "demo",
    description = "Builds a store from the bundled sample abstracts, once, and serves it.")
final class DemoCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private BuildOptions building;

  @Mixin private ServeOptions serving;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path home = home();
    Path store = home.resolve("target/demo-store");
    Path done = home.resolve("target/demo-store.built");
    // The launcher renews "built" whenever program, lexicon or samples have changed.
    String program = Files.getLastModifiedTime(home.resolve("target/built")).toString();
    if (!Files.exists(done) || !Files.readString(done).equals(program)) {
      build(home, store);
      Files.writeString(done, program);
    }
    serving.serve(store, spec.commandLine().getOut());
    return ExitCode.OK;
  }

  private Path home() {
    String home = System.getProperty("methodgraph.home");
    if (home == null) {
      throw new ParameterException(
          spec.commandLine(),
          "The demo needs the project's folder: start it as ./methodgraph demo");
    }
    return Path.of(home);
  }

  private void build(Path home, Path store) {
    PrintWriter err = spec.commandLine().getErr();
    List<String> samples = List.of(home.resolve("corpus/samples").toString());
    // The program is new, so what it extracted before may be too.
    BuildSettings settings = building.settings(samples, "", store, true, true);
    try (FinishOnInterrupt interrupt = new FinishOnInterrupt(err)) {
      ShowReport.on(err, new BuildStore(settings, new ShowProgress(err, interrupt)).run(System.in));
    }
  }
}
