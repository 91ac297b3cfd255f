package org.methodgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.methodgraph.build.BuildProgress;
import org.methodgraph.build.BuildReport;
import org.methodgraph.build.BuildSettings;
import org.methodgraph.build.BuildStore;
import org.methodgraph.build.ReadInputs;
import org.methodgraph.build.Work;
import org.methodgraph.graph.Iris;
import org.methodgraph.model.Paper;

/** The sample corpus as a store, built by the whole line once for all test classes. */
public final class SampleCorpus {
  private static final BuildProgress SILENT =
      new BuildProgress() {
        @Override
        public void step(String what) {}

        @Override
        public void work(Work work) {}

        @Override
        public void papers(int done, int all) {}

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  private static Path store;

  private SampleCorpus() {}

  /** Folder of the store; for reading only. */
  public static synchronized Path store() throws IOException {
    if (store == null) {
      Path folder = Path.of("target/sample-corpus");
      delete(folder);
      BuildSettings settings =
          new BuildSettings(
              List.of("corpus/samples"),
              "",
              folder,
              List.of(),
              Iris.DEFAULT_BASE,
              BuildSettings.DEFAULT_THRESHOLD,
              Runtime.getRuntime().availableProcessors(),
              true,
              false);
      BuildReport report = new BuildStore(settings, SILENT).run(InputStream.nullInputStream());
      assertEquals(List.of(), report.problems(), "the sample corpus is read without problems");
      store = folder;
    }
    return store;
  }

  /** The papers themselves. */
  public static List<Paper> papers() {
    return ReadInputs.of(List.of("corpus/samples"), "", InputStream.nullInputStream()).papers();
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
