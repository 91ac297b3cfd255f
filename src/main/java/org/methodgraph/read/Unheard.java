package org.methodgraph.read;

import org.methodgraph.model.Paper;
import org.methodgraph.model.Problem;

/** Takes what is found on a first look, before anything counts. */
record Unheard() implements PaperSink {
  @Override
  public void paper(Paper paper) {
    // only looked at
  }

  @Override
  public void problem(Problem problem) {
    // told when the file is read in earnest
  }

  @Override
  public void file(FileSummary summary) {
    // nothing was read yet
  }
}
