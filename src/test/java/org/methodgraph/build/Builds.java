package org.methodgraph.build;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.methodgraph.graph.Iris;

/** A build as tests want it: silent, with the usual settings but for those that are named. */
final class Builds implements BuildProgress {
  private final Path input;
  private final Path store;
  private int threads = 1;
  private List<Path> lexicons = List.of();
  private boolean sync;
  private int cancelAfter = Integer.MAX_VALUE;
  private int done;
  private final List<String> steps = new ArrayList<>();

  private Builds(Path input, Path store) {
    this.input = input;
    this.store = store;
  }

  static Builds of(Path input, Path store) {
    return new Builds(input, store);
  }

  Builds threads(int number) {
    threads = number;
    return this;
  }

  Builds lexicons(Path... files) {
    lexicons = List.of(files);
    return this;
  }

  Builds sync() {
    sync = true;
    return this;
  }

  /** Cancels the build when so many papers are done. */
  Builds cancelAfter(int papers) {
    cancelAfter = papers;
    return this;
  }

  BuildReport run() {
    BuildSettings settings =
        new BuildSettings(
            List.of(input.toString()),
            "",
            store,
            lexicons,
            Iris.DEFAULT_BASE,
            BuildSettings.DEFAULT_THRESHOLD,
            threads,
            false,
            sync);
    return new BuildStore(settings, this).run(InputStream.nullInputStream());
  }

  /** What was said to take long, in the last build. */
  List<String> steps() {
    return steps;
  }

  @Override
  public void step(String what) {
    steps.add(what);
  }

  @Override
  public void work(Work work) {}

  @Override
  public void papers(int number, int all) {
    done = number;
  }

  @Override
  public boolean isCancelled() {
    return done >= cancelAfter;
  }
}
