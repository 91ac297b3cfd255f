package org.methodgraph.read;

import java.util.ArrayList;
import java.util.List;
import org.methodgraph.model.Paper;
import org.methodgraph.model.Problem;

/**
 * All that was read.
 *
 * @param papers in the order of reading, not yet merged
 * @param problems in the same order
 * @param files one summary per file
 */
public record Reading(List<Paper> papers, List<Problem> problems, List<FileSummary> files) {
  /** Keeps what is read. */
  static final class Collecting implements PaperSink {
    private final List<Paper> papers = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<FileSummary> files = new ArrayList<>();

    @Override
    public void paper(Paper paper) {
      papers.add(paper);
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
    }

    @Override
    public void file(FileSummary summary) {
      files.add(summary);
    }

    Reading done() {
      return new Reading(List.copyOf(papers), List.copyOf(problems), List.copyOf(files));
    }
  }
}
