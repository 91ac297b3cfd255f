package org.methodgraph.distribute;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.methodgraph.build.GatherPapers;
import org.methodgraph.model.Paper;
import org.methodgraph.model.Problem;

/**
 * The output of a job, on whatever file system its address names: {@code papers/} with the papers
 * to work on, {@code nquads/} with what comes of them, {@code problems/} with the papers left out,
 * and {@code reading-problems.txt}.
 */
record Folders(String output) {
  String papers() {
    return output + "/papers";
  }

  String nquads() {
    return output + "/nquads";
  }

  String problems() {
    return output + "/problems";
  }

  /**
   * Reads the inputs as a build does, on the machine that the job was begun on, and writes the
   * papers where all machines can read them.
   *
   * @return the number of papers
   * @throws IOException if something is there already, or nothing can be written there
   */
  int gather(List<String> inputs, String format, Configuration hadoop) throws IOException {
    Path folder = new Path(output);
    FileSystem files = folder.getFileSystem(hadoop);
    if (files.exists(folder)) {
      throw new IOException(output + " is there already. Name a new folder, or remove it.");
    }
    int[] papers = {0};
    List<Problem> problems;
    try (Writer out = writer(files, new Path(papers(), "papers.jsonl"))) {
      problems =
          GatherPapers.into(
              paper -> {
                write(out, paper);
                papers[0]++;
              },
              inputs,
              format,
              System.in);
    }
    try (Writer out = writer(files, new Path(output, "reading-problems.txt"))) {
      for (Problem problem : problems) {
        out.write(problem + "\n");
      }
    }
    return papers[0];
  }

  private static Writer writer(FileSystem files, Path file) throws IOException {
    return new BufferedWriter(new OutputStreamWriter(files.create(file), StandardCharsets.UTF_8));
  }

  private static void write(Writer out, Paper paper) {
    try {
      out.write(PaperLine.of(paper) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
