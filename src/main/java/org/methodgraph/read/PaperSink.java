package org.methodgraph.read;

import org.methodgraph.model.Paper;
import org.methodgraph.model.Problem;

/** Takes what is read, in the order of reading. */
public interface PaperSink {
  void paper(Paper paper);

  void problem(Problem problem);

  /** A file is done, readable or not. */
  void file(FileSummary summary);
}
