package org.methodgraph.distribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.SparkConf;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.methodgraph.build.BuildSettings;
import org.methodgraph.graph.Iris;

/** Work is shared out by length of text, so that a heap of long papers is no task of its own. */
class SkewTest {
  private static final int SHORT_PAPERS = 200;
  private static final int LONG_PAPERS = 20;
  private static final int LONG_TEXT = 20_000;

  /** Characters that each task was given; tasks of this test are threads of its process. */
  private static final Map<Integer, Long> BY_TASK = new ConcurrentHashMap<>();

  @TempDir Path folder;

  @Test
  void longPapersThatFollowEachOtherAreManyTasks() throws IOException {
    JobSettings settings =
        new JobSettings(List.of(), Iris.DEFAULT_BASE, BuildSettings.DEFAULT_THRESHOLD, 10);
    Step count =
        (paper, line) -> {
          long length = paper.abstractText().length();
          BY_TASK.merge(TaskContext.getPartitionId(), length, Long::sum);
          throw new IllegalStateException("counted");
        };
    Folders folders = new Folders(folder.resolve("out").toUri().toString());
    try (JavaSparkContext spark = context()) {
      int papers = folders.gather(List.of(inputs().toString()), "", spark.hadoopConfiguration());
      assertEquals(SHORT_PAPERS + LONG_PAPERS, papers);
      assertEquals(papers, new DistributeBuild(spark, settings, count).run(folders, papers));
    }
    long all = BY_TASK.values().stream().mapToLong(Long::longValue).sum();
    long most = BY_TASK.values().stream().mapToLong(Long::longValue).max().orElseThrow();
    assertTrue(all > LONG_PAPERS * LONG_TEXT, "all were counted: " + all);
    long fair = all * settings.papersPerTask() / (SHORT_PAPERS + LONG_PAPERS);
    assertTrue(most <= fair + LONG_TEXT, most + " characters in one task, fair are " + fair);
  }

  private Path inputs() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < SHORT_PAPERS + LONG_PAPERS; i++) {
      String text = "We study flows. ".repeat(i < SHORT_PAPERS ? 5 : LONG_TEXT / 16);
      lines.add(
          "{\"id\": \"%d.%05d\", \"title\": \"Flows, part %d\", \"abstract\": \"%s\"}"
              .formatted(2401, i + 1, i, text));
    }
    return Files.write(folder.resolve("skewed.jsonl"), lines);
  }

  private static JavaSparkContext context() {
    return new JavaSparkContext(
        new SparkConf()
            .setMaster("local[2]")
            .setAppName("test")
            .set("spark.ui.enabled", "false"));
  }
}
