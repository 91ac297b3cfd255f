package org.methodgraph.distribute;

import java.io.Serializable;
import org.methodgraph.build.ExtractLines;
import org.methodgraph.model.Paper;

/** What is done with one paper; tests put trouble in its way. */
interface Step extends Serializable {
  Step EXTRACT = (paper, line) -> line.of(paper);

  ExtractLines.Outcome of(Paper paper, ExtractLines line);
}
