package org.methodgraph.build;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.methodgraph.model.Paper;
import org.methodgraph.model.Problem;
import org.methodgraph.read.FileSummary;
import org.methodgraph.read.MergePapers;
import org.methodgraph.read.ReadPapers;
import org.methodgraph.read.Readers;
import org.methodgraph.read.Reading;

/** The first step of a build: from inputs to papers, each of them once. */
public final class ReadInputs {
  /**
   * What was read.
   *
   * @param files what became of each file
   * @param records how many records were read
   * @param papers what is left of them after those that are the same were made one
   * @param problems everything that was odd, in order
   */
  public record Read(
      List<FileSummary> files, int records, List<Paper> papers, List<Problem> problems) {}

  private ReadInputs() {}

  /**
   * @param format name of the reader to use; empty to recognise each file by its content
   * @param stdin what {@code -} among the inputs stands for
   * @throws org.methodgraph.read.UnknownFormatException if there is no reader of the asked name
   */
  public static Read of(List<String> inputs, String format, InputStream stdin) {
    ReadPapers reader =
        format.isEmpty()
            ? ReadPapers.byContent(stdin)
            : ReadPapers.as(Readers.named(format), stdin);
    Reading reading = reader.read(inputs);
    MergePapers.Merged merged = MergePapers.merge(reading.papers());
    List<Problem> problems = new ArrayList<>(reading.problems());
    problems.addAll(merged.problems());
    return new Read(reading.files(), reading.papers().size(), merged.papers(), problems);
  }
}
