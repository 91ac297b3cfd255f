package org.methodgraph.distribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.methodgraph.Stores;
import org.methodgraph.build.BuildProgress;
import org.methodgraph.build.BuildSettings;
import org.methodgraph.build.BuildStore;
import org.methodgraph.build.LoadStore;
import org.methodgraph.build.Work;
import org.methodgraph.graph.Iris;

/** Two workers in this process, each task tried up to four times. */
class DistributeBuildTest {
  private static final JobSettings SETTINGS =
      new JobSettings(List.of(), Iris.DEFAULT_BASE, BuildSettings.DEFAULT_THRESHOLD, 5);
  private static final String SAMPLES = "corpus/samples/diffusion.jsonl";
  private static final String VOID = "<" + Iris.DEFAULT_BASE + "graph/void> .";

  private static JavaSparkContext spark;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    spark =
        new JavaSparkContext(
            new SparkConf()
                .setMaster("local[2,4]")
                .setAppName("test")
                .set("spark.ui.enabled", "false"));
  }

  @AfterAll
  static void stop() {
    spark.close();
  }

  @Test
  void manyMachinesWriteWhatOneMachineStores() throws IOException {
    sameAsOnOneMachine(List.of("corpus/samples"));
  }

  @Test
  void soTheyDoOverTheSeeds() throws IOException {
    Path seeds = Path.of("../shared/seeds");
    assumeTrue(Files.isDirectory(seeds), "no seeds here");
    sameAsOnOneMachine(List.of(seeds.toString()));
  }

  private void sameAsOnOneMachine(List<String> inputs) throws IOException {
    run(inputs, "out", SETTINGS, Step.EXTRACT);
    String expected = builtOnOneMachine(inputs);
    List<String> lines = lines("out/nquads");
    assertEquals(withoutDescription(expected), String.join("\n", lines) + "\n");
    assertTrue(parts("out/nquads").size() > 2, "several parts: " + parts("out/nquads"));
    Path loaded = folder.resolve("loaded");
    long quads =
        new LoadStore(Iris.DEFAULT_BASE).load(List.of(folder.resolve("out/nquads")), loaded);
    assertEquals(lines.size(), quads);
    assertEquals(expected, Stores.nquads(loaded));
  }

  @Test
  void aPaperThatCannotBeAnalysedIsToldAndLeftOut() throws IOException {
    Step poisoned =
        (paper, line) -> {
          if (paper.title().startsWith("Denoising Diffusion Implicit")) {
            throw new IllegalStateException("poison");
          }
          return line.of(paper);
        };
    assertEquals(1, run(List.of(SAMPLES), "poisoned", SETTINGS, poisoned));
    List<String> problems = lines("poisoned/problems");
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).startsWith(SAMPLES + ":2: "), problems.get(0));
    assertTrue(problems.get(0).contains("poison"), problems.get(0));
    run(List.of(without(2)), "clean", SETTINGS, Step.EXTRACT);
    assertEquals(lines("clean/nquads"), lines("poisoned/nquads"));
  }

  @Test
  void aFailedTaskIsDoneAgainAndChangesNothing() throws IOException {
    Step failsFirst =
        (paper, line) -> {
          if (TaskContext.get().attemptNumber() == 0 && TaskContext.getPartitionId() == 1) {
            throw new LinkageError("this machine is broken");
          }
          return line.of(paper);
        };
    assertEquals(0, run(List.of(SAMPLES), "failing", SETTINGS, failsFirst));
    run(List.of(SAMPLES), "sound", SETTINGS, Step.EXTRACT);
    assertEquals(lines("sound/nquads"), lines("failing/nquads"));
  }

  @Test
  void theSizeOfTasksChangesNothing() throws IOException {
    JobSettings single =
        new JobSettings(List.of(), SETTINGS.base(), SETTINGS.threshold(), 1);
    JobSettings all = new JobSettings(List.of(), SETTINGS.base(), SETTINGS.threshold(), 1000);
    run(List.of(SAMPLES), "single", single, Step.EXTRACT);
    run(List.of(SAMPLES), "all", all, Step.EXTRACT);
    assertEquals(1, parts("all/nquads").size());
    assertEquals(lines("all/nquads"), lines("single/nquads"));
  }

  @Test
  void whatIsThereIsNotOverwritten() throws IOException {
    Files.createDirectory(folder.resolve("there"));
    assertThrows(
        IOException.class, () -> run(List.of(SAMPLES), "there", SETTINGS, Step.EXTRACT));
  }

  private long run(List<String> inputs, String name, JobSettings settings, Step step)
      throws IOException {
    Folders folders = new Folders(folder.resolve(name).toUri().toString());
    int papers = folders.gather(inputs, "", spark.hadoopConfiguration());
    return new DistributeBuild(spark, settings, step).run(folders, papers);
  }

  private String builtOnOneMachine(List<String> inputs) {
    Path store = folder.resolve("store");
    BuildSettings settings =
        new BuildSettings(
            inputs,
            "",
            store,
            List.of(),
            Iris.DEFAULT_BASE,
            BuildSettings.DEFAULT_THRESHOLD,
            2,
            false,
            false);
    new BuildStore(settings, new Silent()).run(InputStream.nullInputStream());
    return Stores.nquads(store);
  }

  private static String withoutDescription(String nquads) {
    return nquads
        .lines()
        .filter(line -> !line.endsWith(VOID))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  /** A copy of the samples under the same name, in which one line is empty. */
  private String without(int number) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(Path.of(SAMPLES)));
    lines.set(number - 1, "");
    Path copy = folder.resolve(Path.of(SAMPLES).getFileName());
    Files.write(copy, lines);
    return copy.toString();
  }

  private List<Path> parts(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("part-"))
          .sorted()
          .toList();
    }
  }

  private List<String> lines(String name) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path part : parts(name)) {
      String text = Files.readString(part);
      lines.addAll(text.isEmpty() ? List.of() : List.of(text.split("\n")));
    }
    return lines;
  }

  private static final class Silent implements BuildProgress {
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
  }
}
