package org.methodgraph.distribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.methodgraph.build.BuildSettings;
import org.methodgraph.build.ExtractLines;
import org.methodgraph.graph.Iris;
import org.methodgraph.model.Paper;

/** A small cluster on this machine: a master and two executors, each a process of its own. */
class LostExecutorTest {
  private static final List<String> INPUTS = List.of("corpus/samples/diffusion.jsonl");
  private static final JobSettings SETTINGS =
      new JobSettings(List.of(), Iris.DEFAULT_BASE, BuildSettings.DEFAULT_THRESHOLD, 5);

  @TempDir Path folder;

  @Test
  void whatALostExecutorWasDoingIsDoneElsewhere() throws IOException {
    Path told = folder.resolve("lost");
    try (JavaSparkContext spark = cluster()) {
      assertEquals(0, run(spark, "losing", new EndsOneExecutor(told.toString())));
      assertTrue(Files.exists(told), "an executor was to be lost");
      assertEquals(0, run(spark, "sound", Step.EXTRACT));
    }
    List<String> lines = lines("sound");
    assertTrue(lines.size() > 1000, lines.size() + " lines");
    assertEquals(lines, lines("losing"));
  }

  /** Ends the first executor that comes to it at its second paper, as a machine that fails. */
  private record EndsOneExecutor(String told) implements Step {
    @Override
    public ExtractLines.Outcome of(Paper paper, ExtractLines line) {
      if (paper.origin().line() % 5 == 2 && isFirst()) {
        Runtime.getRuntime().halt(1);
      }
      return line.of(paper);
    }

    private boolean isFirst() {
      try {
        Files.createFile(Path.of(told));
        return true;
      } catch (IOException e) {
        return false;
      }
    }
  }

  private static JavaSparkContext cluster() throws IOException {
    Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
    return new JavaSparkContext(
        new SparkConf()
            .setMaster("local-cluster[2,1,2048]")
            .setAppName("test")
            .set("spark.ui.enabled", "false")
            .set("spark.executor.memory", "2g")
            .set("spark.executor.extraClassPath", System.getProperty("java.class.path")));
  }

  private long run(JavaSparkContext spark, String name, Step step) throws IOException {
    Folders folders = new Folders(folder.resolve(name).toUri().toString());
    int papers = folders.gather(INPUTS, "", spark.hadoopConfiguration());
    return new DistributeBuild(spark, SETTINGS, step).run(folders, papers);
  }

  private List<String> lines(String name) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve(name).resolve("nquads"))) {
      for (Path part : files.filter(f -> f.getFileName().toString().startsWith("part-")).sorted().toList()) {
        lines.addAll(Files.readAllLines(part));
      }
    }
    return lines;
  }
}
