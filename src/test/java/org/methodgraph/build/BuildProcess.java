package org.methodgraph.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A {@link BuildInSmall} that runs, with what it has told so far. */
final class BuildProcess {
  /** Papers done, as told at a time in nanoseconds since the process began; -1 is its beginning. */
  record Told(int papers, long nanos) {}

  private final Process process;
  private final BufferedReader lines;
  private final long began = System.nanoTime();
  private final List<Told> told = new ArrayList<>(List.of(new Told(-1, 0)));

  private BuildProcess(Process process) {
    this.process = process;
    this.lines = process.inputReader();
  }

  static BuildProcess start(Path input, Path store) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx2g",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1", // takes half the time where all is over soon
            "-cp",
            System.getProperty("java.class.path"),
            BuildInSmall.class.getName(),
            input.toString(),
            store.toString());
    Path said = store.resolveSibling("said");
    return new BuildProcess(
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.appendTo(said.toFile()))
            .start());
  }

  /** Goes on until so many papers are done, or it ends. */
  void listen(int until) throws IOException {
    String line = "";
    while (last().papers() < until && line != null) {
      line = lines.readLine();
      if (line != null) {
        told.add(new Told(Integer.parseInt(line), System.nanoTime() - began));
      }
    }
  }

  /** What it told, in order. */
  List<Told> told() {
    return told;
  }

  Told last() {
    return told.get(told.size() - 1);
  }

  /** Papers that are stored for certain: those it found, and whole transactions since. */
  int committed(int perTransaction) {
    if (told.size() == 1) {
      return 0;
    }
    int found = told.get(1).papers();
    return found + (last().papers() - found) / perTransaction * perTransaction;
  }

  /**
   * Ends it after that time by {@code kill -9}.
   *
   * @return whether it was still there to be killed
   */
  boolean kill(long nanos) throws InterruptedException {
    boolean ended = process.waitFor(nanos, TimeUnit.NANOSECONDS);
    process.destroyForcibly().waitFor();
    return !ended;
  }

  /** Lets it come to its end. */
  int end() throws IOException, InterruptedException {
    listen(Integer.MAX_VALUE);
    return process.waitFor();
  }

  long nanos() {
    return System.nanoTime() - began;
  }
}
