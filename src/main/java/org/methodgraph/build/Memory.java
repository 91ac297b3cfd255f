package org.methodgraph.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.methodgraph.graph.Iris;
import org.methodgraph.model.PaperId;
import org.methodgraph.read.KeyIndex;
import org.methodgraph.vocab.MG;

/**
 * What a store remembers of its papers. It stands in the papers' graphs themselves, so that it is
 * true after a crash too; of each paper, known here by a number, some forty bytes are in memory. To
 * be used in the transaction in which it was made.
 */
final class Memory {
  private static final int UNKNOWN = -1;

  private final DatasetGraph store;
  private final Iris iris;
  private final KeyIndex papers = new KeyIndex();
  private final List<String> runs = new ArrayList<>();
  private final Map<String, Configuration> configurations = new HashMap<>();
  private final long[] hashes;
  private final int[] runOf;

  private Memory(DatasetGraph store, Iris iris) {
    this.store = store;
    this.iris = iris;
    eachPaper(address -> papers.putIfAbsent(KeyIndex.key(address), papers.size()));
    hashes = new long[papers.size()];
    runOf = new int[papers.size()];
    Arrays.fill(runOf, UNKNOWN);
    eachOfPapers(MG.sourceHash, (paper, hash) -> hashes[paper] = KeyIndex.key(text(hash)));
    eachOfPapers(MG.extractedBy, (paper, run) -> runOf[paper] = known(text(run)));
    Node runsGraph = NodeFactory.createURI(iris.runsGraph());
    each(
        runsGraph,
        MG.configuration,
        quad ->
            configurations.put(
                quad.getSubject().getURI(), Configuration.parse(text(quad.getObject()))));
  }

  /** To be called in a transaction. */
  static Memory of(DatasetGraph store, Iris iris) {
    return new Memory(store, iris);
  }

  /** How many papers there are; their numbers count from 0. */
  int size() {
    return papers.size();
  }

  /** The number of the paper at an address, negative if there is none. */
  int number(String address) {
    return papers.get(KeyIndex.key(address));
  }

  /** Whether the paper was read as it was before. */
  boolean hasHash(int paper, String hash) {
    return hashes[paper] == KeyIndex.key(hash);
  }

  /** Whether the run of that address made the paper's graph. */
  boolean isOf(int paper, String run) {
    return runOf[paper] != UNKNOWN && run.equals(runs.get(runOf[paper]));
  }

  /** What the paper was extracted with; nothing is in it where that is not known. */
  Configuration configuration(int paper) {
    Configuration nothing = new Configuration(Map.of());
    return runOf[paper] == UNKNOWN
        ? nothing
        : configurations.getOrDefault(runs.get(runOf[paper]), nothing);
  }

  /** Goes through the addresses of all papers. */
  void eachPaper(Consumer<String> taker) {
    // By type and not by listing the graphs, which would read the whole store.
    Iterator<Quad> typed = store.find(Node.ANY, Node.ANY, RDF.type.asNode(), MG.Paper.asNode());
    while (typed.hasNext()) {
      String graph = typed.next().getGraph().getURI();
      if (iris.isPaperGraph(graph)) {
        taker.accept(graph);
      }
    }
  }

  /** Goes through all identifiers with the addresses of the papers that bear them. */
  void eachIdentifier(BiConsumer<String, PaperId> taker) {
    each(
        Node.ANY,
        DCTerms.identifier,
        quad -> taker.accept(quad.getSubject().getURI(), PaperId.parse(text(quad.getObject()))));
  }

  private void eachOfPapers(Property property, BiConsumer<Integer, Node> taker) {
    each(
        Node.ANY,
        property,
        quad -> {
          int paper = quad.getSubject().isURI() ? number(quad.getSubject().getURI()) : UNKNOWN;
          if (paper >= 0) {
            taker.accept(paper, quad.getObject());
          }
        });
  }

  private void each(Node graph, Property property, Consumer<Quad> taker) {
    store.find(graph, Node.ANY, property.asNode(), Node.ANY).forEachRemaining(taker);
  }

  private int known(String run) {
    if (!runs.contains(run)) {
      runs.add(run);
    }
    return runs.indexOf(run);
  }

  private static String text(Node value) {
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI();
  }
}
