package org.methodgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.methodgraph.build.BuildReport;
import org.methodgraph.build.BuildStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "watch",
    description = "Builds whenever files arrive in a folder, until stopped with Ctrl-C.",
    footer = {
      "",
      "A build begins once the folder has been at rest for one interval, so that no half-written "
          + "file is read. Between builds the store is free for others."
    })
final class WatchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "The folder, searched to the bottom.")
  private Path folder;

  @Mixin private StoreOption store;

  @Option(names = "--sync", description = "Take papers out whose files are gone.")
  private boolean sync;

  @Option(
      names = "--every",
      paramLabel = "SECONDS",
      description = "How often to look (default: ${DEFAULT-VALUE}).")
  private double every = 2;

  @Option(
      names = "--builds",
      paramLabel = "N",
      description = "End after so many builds (default: go on until stopped).")
  private int builds = Integer.MAX_VALUE;

  @Mixin private BuildOptions options;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (real(store.folder()).startsWith(real(folder))) {
      throw new ParameterException(
          spec.commandLine(),
          "The store lies in the watched folder, so that each build would begin the next. Name"
              + " another folder.");
    }
    PrintWriter err = spec.commandLine().getErr();
    try (FinishOnInterrupt interrupt = new FinishOnInterrupt(err)) {
      BuildStore build =
          new BuildStore(
              options.settings(List.of(folder.toString()), "", store.folder(), false, sync),
              new ShowProgress(err, interrupt));
      Map<String, String> built = Map.of();
      for (int done = 0; done < builds && !interrupt.isInterrupted(); ) {
        Map<String, String> before = files();
        Thread.sleep(Math.round(every * 1000));
        if (!before.equals(built) && before.equals(files())) {
          BuildReport outcome = build.run(System.in);
          ShowReport.on(err, outcome);
          interrupt.tellRest(outcome.left());
          built = before;
          done++;
          if (!interrupt.isInterrupted()) {
            err.println("Watching " + folder + " …");
            err.flush();
          }
        }
      }
    }
    return ExitCode.OK;
  }

  private static Path real(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** All files with what changes when they do. */
  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        files.put(file.toString(), now.size() + " " + now.lastModifiedTime());
      }
    }
    return files;
  }
}
