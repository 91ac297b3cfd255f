package org.methodgraph.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
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
  private final Random random;
  private final Map<String, DrawConcepts> draws = new TreeMap<>();
  private final MergeClaims claims;
  private final CountPapers counts;

  private MakeSyntheticStore(Pattern pattern, String base, long seed) {
    this.iris = new Iris(base);
    this.pattern = pattern;
    this.random = new Random(seed);
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
    Pattern pattern;
    try (GraphStore store = GraphStore.forReading(like)) {
      pattern = store.read(data -> Pattern.of(data.asDatasetGraph(), base));
    }
    if (pattern.papers().isEmpty()) {
      throw new IllegalArgumentException(
          "The store at " + like + " has no papers below " + base + "; name one that has some.");
    }
    return new MakeSyntheticStore(pattern, base, seed);
  }

  private int write(long statements, StreamRDF sink) {
    pattern.prefixes().forEach(sink::prefix);
    pattern.others().forEach(sink::quad);
    TYPES.keySet().stream().sorted().forEach(type -> draws.put(type, draw(type)));
    List<Node> names = new ArrayList<>(pattern.papers().keySet());
    names.forEach(name -> write(name, pattern.papers().get(name), sink));
    CopyPaper copy = new CopyPaper(iris.base(), draws, random);
    int number = 0;
    while (claims.statements() < statements) {
      Node name = names.get(random.nextInt(names.size()));
      Graph made = copy.of(name, pattern.papers().get(name), ++number);
      write(NodeFactory.createURI(iris.base() + "paper/synthetic-" + number), made, sink);
    }
    nameNewConcepts(sink);
    claims.forEach(sink::quad);
    Node countsGraph = NodeFactory.createURI(iris.countsGraph());
    counts.graph().find().forEach(triple -> sink.quad(Quad.create(countsGraph, triple)));
    return names.size() + number;
  }

  private void write(Node name, Graph paper, StreamRDF sink) {
    paper.find().forEach(triple -> sink.quad(Quad.create(name, triple)));
    claims.add(paper);
    counts.add(paper.find(name, Node.ANY, Node.ANY).toList());
  }

  private DrawConcepts draw(String type) {
    List<String> known =
        pattern.papers().entrySet().stream()
            .flatMap(paper -> mentioned(paper.getKey(), paper.getValue()))
            .filter(iri -> CopyPaper.typeOf(iri, iris.base()).equals(type))
            .toList();
    return new DrawConcepts(iris.base() + type + "/synthetic-", known, random);
  }

  private static Stream<String> mentioned(Node paper, Graph graph) {
    return graph.find(paper, MG.mentions.asNode(), Node.ANY).toList().stream()
        .map(triple -> triple.getObject().getURI())
        .sorted();
  }

  private void nameNewConcepts(StreamRDF sink) {
    Node graph = NodeFactory.createURI(iris.conceptsGraph());
    draws.forEach(
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

  /**
   * What the new store is drawn from.
   *
   * @param papers their graphs, by name
   * @param others the quads of all other graphs that do not follow from the papers
   */
  private record Pattern(Map<Node, Graph> papers, List<Quad> others, Map<String, String> prefixes) {
    static Pattern of(org.apache.jena.sparql.core.DatasetGraph data, String base) {
      Iris iris = new Iris(base);
      List<String> following = List.of(iris.claimsGraph(), iris.countsGraph(), iris.voidGraph());
      Map<Node, Graph> papers = new TreeMap<>((a, b) -> a.getURI().compareTo(b.getURI()));
      List<Quad> others = new ArrayList<>();
      Iterator<Quad> all = data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
      while (all.hasNext()) {
        Quad quad = all.next();
        String graph = quad.getGraph().getURI();
        if (iris.isPaperGraph(graph)) {
          papers
              .computeIfAbsent(
                  quad.getGraph(),
                  g -> org.apache.jena.sparql.graph.GraphFactory.createDefaultGraph())
              .add(quad.asTriple());
        } else if (!following.contains(graph)) {
          others.add(quad);
        }
      }
      Map<String, String> prefixes = new TreeMap<>();
      data.prefixes().forEach(prefixes::put);
      return new Pattern(papers, others, prefixes);
    }
  }
}
