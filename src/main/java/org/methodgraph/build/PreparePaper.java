package org.methodgraph.build;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.methodgraph.check.CheckGraph;
import org.methodgraph.check.Finding;
import org.methodgraph.check.Severity;
import org.methodgraph.graph.AssemblePaper;
import org.methodgraph.model.Extraction;
import org.methodgraph.model.Paper;

/**
 * Everything that can be done with one paper by itself: extraction, assembly, check. Any number of
 * threads may share it.
 */
final class PreparePaper {
  private final Extractor extractor;
  private final AssemblePaper assemble;
  private final CheckGraph check = CheckGraph.ofProgram();

  PreparePaper(Extractor extractor, AssemblePaper assemble) {
    this.extractor = extractor;
    this.assemble = assemble;
  }

  Prepared of(Paper paper) {
    Extraction extraction = extractor.extract(paper);
    Graph graph = assemble.from(extraction).getGraph();
    List<Finding> errors =
        check.check(graph).stream().filter(f -> f.severity() == Severity.ERROR).toList();
    return new Prepared(extraction, graph, errors);
  }
}
