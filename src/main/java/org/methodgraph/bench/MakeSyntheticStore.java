package org.methodgraph.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.methodgraph.graph.CountPapers;
import org.methodgraph.graph.Iris;
import org.methodgraph.store.GraphStore;
import org.methodgraph.vocab.MG;

/**
 * Makes a store of any size that looks like a real one: the papers of the real store, then copies
 * of them drawn at random ({@link CopyPaper}), with the claims and counts that follow. The same
 * pattern, size and seed give the same store.
 */
public final class MakeSyntheticStore {
  private static final int BUFFER = 1 << 16;

  private static final Map<String, Node> TYPES =
      Map.of(
          "method", MG.Method.asNode(),
          "task", MG.Task.asNode(),
          "dataset", MG.Dataset.asNode(),
          "metric", MG.Metric.asNode());

  private final Iris iris;
  private final Pattern pattern;
  private final DrawPapers papers;
  private final MergeClaims claims;
  private final CountPapers counts;

  private MakeSyntheticStore(Pattern pattern, String base, long seed) {
    this.iris = new Iris(base);
    this.pattern = pattern;
    this.papers = new DrawPapers(pattern, iris, TYPES.keySet(), seed);
    this.claims = new MergeClaims(iris);
    this.counts = new CountPapers(iris);
  }

  /**
   * Makes the store.
   *
   * @param like folder of a store of real papers
   * @param base base IRI of its data
   * @param statements how many the new store shall have, about
   * @param seed of the random numbers
   * @param target folder of the new store; must not be there yet
   * @return the number of papers
   */
  public static int make(Path like, String base, long statements, long seed, Path target) {
    MakeSyntheticStore making = like(like, base, seed);
    int[] papers = {0};
    GraphStore.load(target, sink -> papers[0] = making.write(statements, sink));
    return papers[0];
  }

  /**
   * Writes the quads of the same store as N-Quads, for other programs and to be loaded later.
   *
   * @param target the file; gzipped where its name ends in {@code .gz}
   * @return the number of papers
   */
  public static int write(Path like, String base, long statements, long seed, Path target)
      throws IOException {
    MakeSyntheticStore making = like(like, base, seed);
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(target), BUFFER);
        OutputStream out = packed(target) ? new GZIPOutputStream(file, BUFFER) : file) {
      StreamRDF sink = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
      sink.start();
      int papers = making.write(statements, sink);
      sink.finish();
      return papers;
    }
  }

  private static boolean packed(Path file) {
    return file.getFileName().toString().endsWith(".gz");
  }

  private static MakeSyntheticStore like(Path like, String base, long seed) {
    return new MakeSyntheticStore(Pattern.of(like, base), base, seed);
  }

  private int write(long statements, StreamRDF sink) {
    pattern.prefixes().forEach(sink::prefix);
    pattern.others().forEach(sink::quad);
    while (papers.drawn() < pattern.papers().size() || claims.statements() < statements) {
      DrawPapers.Drawn paper = papers.next();
      write(paper.name(), paper.graph(), sink);
    }
    nameNewConcepts(sink);
    claims.forEach(sink::quad);
    Node countsGraph = NodeFactory.createURI(iris.countsGraph());
    counts.graph().find().forEach(triple -> sink.quad(Quad.create(countsGraph, triple)));
    return papers.drawn();
  }

  private void write(Node name, Graph paper, StreamRDF sink) {
    paper.find().forEach(triple -> sink.quad(Quad.create(name, triple)));
    claims.add(paper);
    counts.add(paper.find(name, Node.ANY, Node.ANY).toList());
  }

  private void nameNewConcepts(StreamRDF sink) {
    Node graph = NodeFactory.createURI(iris.conceptsGraph());
    papers
        .concepts()
        .forEach(
            (type, draw) -> {
              for (int i = 1; i <= draw.made(); i++) {
                Node concept = NodeFactory.createURI(iris.base() + type + "/synthetic-" + i);
                Node name = NodeFactory.createLiteralLang("synthetic " + type + " " + i, "en");
                Stream.of(
                        Triple.create(concept, RDF.type.asNode(), TYPES.get(type)),
                        Triple.create(concept, SKOS.prefLabel.asNode(), name),
                        Triple.create(concept, RDFS.label.asNode(), name))
                    .forEach(triple -> sink.quad(Quad.create(graph, triple)));
              }
            });
  }
}
