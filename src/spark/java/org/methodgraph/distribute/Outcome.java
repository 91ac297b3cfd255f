package org.methodgraph.distribute;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.methodgraph.build.ExtractLines;
import org.methodgraph.export.ExportDataset;
import org.methodgraph.export.Prefixes;
import org.methodgraph.export.RdfFormat;
import org.methodgraph.graph.Iris;
import org.methodgraph.graph.Share;

/**
 * What comes of a paper, in a form that travels.
 *
 * @param lines its graph in canonical N-Quads, a line each
 * @param shares its share in what follows from all papers
 * @param problems why it has no graph, otherwise nothing
 */
record Outcome(List<String> lines, List<Share> shares, List<String> problems)
    implements Serializable {
  static Outcome of(ExtractLines.Outcome outcome, ExtractLines line) {
    if (outcome instanceof ExtractLines.LeftOut leftOut) {
      return new Outcome(List.of(), List.of(), List.of(leftOut.problem().toString()));
    }
    ExtractLines.Found found = (ExtractLines.Found) outcome;
    return new Outcome(found.lines(), new ArrayList<>(line.shares(found)), List.of());
  }

  /** Quads as the export of a store writes them, without line ends. */
  static List<String> lines(Collection<Quad> quads) {
    DatasetGraph data = DatasetGraphFactory.create();
    quads.forEach(data::add);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new ExportDataset(data, Prefixes.forData(Iris.DEFAULT_BASE)).write(RdfFormat.NQUADS, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String text = bytes.toString(StandardCharsets.UTF_8);
    // Only line feeds end a line here; others stand escaped or belong to it.
    return text.isEmpty() ? List.of() : List.of(text.split("\n"));
  }
}
