package org.methodgraph.build;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.methodgraph.model.Paper;
import org.methodgraph.model.Problem;
import org.methodgraph.read.FileSummary;
import org.methodgraph.read.MergePapers;
import org.methodgraph.read.PaperSink;
import org.methodgraph.read.PaperSpool;
import org.methodgraph.read.ReadPapers;
import org.methodgraph.read.Readers;

/**
 * The first step of a build: from inputs to papers, each of them once. The papers themselves are on
 * disk until this is closed, so that inputs may be of any length.
 */
public final class ReadInputs implements AutoCloseable {
  private final PaperSpool records = PaperSpool.create();
  private final List<FileSummary> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private List<Paper> papers = List.of();

  private ReadInputs() {}

  /**
   * @param format name of the reader to use; empty to recognise each file by its content
   * @param stdin what {@code -} among the inputs stands for
   * @throws org.methodgraph.read.UnknownFormatException if there is no reader of the asked name
   * @throws org.methodgraph.read.SpoolException if the folder for temporary files cannot take them
   */
  public static ReadInputs of(List<String> inputs, String format, InputStream stdin) {
    ReadPapers reader =
        format.isEmpty()
            ? ReadPapers.byContent(stdin)
            : ReadPapers.as(Readers.named(format), stdin);
    ReadInputs read = new ReadInputs();
    try {
      reader.read(inputs, read.new Keeping());
      MergePapers.Merged merged = MergePapers.merge(read.records);
      read.papers = merged.papers();
      read.problems.addAll(merged.problems());
    } catch (RuntimeException e) {
      read.close();
      throw e;
    }
    return read;
  }

  /** What became of each file. */
  public List<FileSummary> files() {
    return List.copyOf(files);
  }

  /** How many records were read. */
  public int records() {
    return records.size();
  }

  /**
   * What is left of them after those that are the same were made one, in the order of the first
   * record of each; read from disk whenever asked for.
   */
  public List<Paper> papers() {
    return papers;
  }

  /** Everything that was odd, in order. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  @Override
  public void close() {
    records.close();
  }

  /** Takes what the readers find. */
  private final class Keeping implements PaperSink {
    @Override
    public void paper(Paper paper) {
      records.add(paper);
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
    }

    @Override
    public void file(FileSummary summary) {
      files.add(summary);
    }
  }
}
