package org.methodgraph.build;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.methodgraph.export.Prefixes;
import org.methodgraph.graph.CountPapers;
import org.methodgraph.graph.Iris;
import org.methodgraph.graph.KeepInStep;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.store.GraphStore;
import org.methodgraph.store.ReplaceGraph;
import org.methodgraph.vocab.MG;
import org.methodgraph.vocab.Outside;

/**
 * Puts extractions into a store, some papers to a transaction; each paper's graph is replaced as a
 * whole.
 */
final class StorePapers {
  static final int PAPERS_PER_TRANSACTION = 100;

  private final GraphStore store;
  private final Iris iris;
  private final KeepInStep keepInStep;
  private final Tally tally;
  private final List<Prepared> waiting = new ArrayList<>();

  StorePapers(GraphStore store, Iris iris, Tally tally) {
    this.store = store;
    this.iris = iris;
    this.keepInStep = new KeepInStep(iris);
    this.tally = tally;
  }

  /** Puts the lexicon in, to which what papers say refers. */
  void put(Lexicon lexicon) {
    store.write(data -> replace(data, iris.lexiconGraph(), lexicon.source().getGraph()));
  }

  /** The run stands before the first paper, since what papers say refers to it. */
  void begin(Model run) {
    Node runs = NodeFactory.createURI(iris.runsGraph());
    store.write(
        data -> {
          // Short names for tables and Turtle.
          Prefixes.forData(iris.base()).byName().forEach(data.prefixes()::add);
          run.getGraph().find().forEach(triple -> data.add(Quad.create(runs, triple)));
        });
  }

  void add(Prepared paper) {
    waiting.add(paper);
    if (waiting.size() == PAPERS_PER_TRANSACTION) {
      flush();
    }
  }

  /** Stores what waits for its transaction to fill. */
  void flush() {
    if (!waiting.isEmpty()) {
      List<Prepared> batch = List.copyOf(waiting);
      List<Boolean> changed = new ArrayList<>();
      store.write(
          data -> {
            ReplacePapers change = new ReplacePapers(data, keepInStep);
            batch.forEach(paper -> changed.add(change.replace(name(paper), paper.graph())));
            change.keepInStep();
          });
      for (int i = 0; i < batch.size(); i++) {
        tally.add(batch.get(i).extraction(), changed.get(i));
      }
      waiting.clear();
    }
  }

  /** Takes papers out, with all that rests on them alone. */
  void remove(List<String> papers) {
    for (int from = 0; from < papers.size(); from += PAPERS_PER_TRANSACTION) {
      int to = Math.min(from + PAPERS_PER_TRANSACTION, papers.size());
      List<String> batch = papers.subList(from, to);
      store.write(
          data -> {
            ReplacePapers change = new ReplacePapers(data, keepInStep);
            batch.forEach(
                paper ->
                    change.replace(
                        NodeFactory.createURI(paper), GraphFactory.createDefaultGraph()));
            change.keepInStep();
          });
    }
  }

  /** Forgets runs that nothing in the store comes from any more. */
  void dropUnusedRuns() {
    store.write(data -> dropUnused(data, NodeFactory.createURI(iris.runsGraph())));
  }

  /** Renews the store's description; only what stands before is counted in it. */
  void end(Graph description) {
    store.write(data -> replace(data, iris.voidGraph(), description));
  }

  /** Counts the papers of all concepts and years again. */
  void count() {
    store.write(data -> replace(data, iris.countsGraph(), CountPapers.in(data, iris)));
  }

  private Node name(Prepared paper) {
    return NodeFactory.createURI(iris.graph(paper.extraction().document().paper()));
  }

  private static void replace(DatasetGraph data, String name, Graph content) {
    ReplaceGraph.in(data, NodeFactory.createURI(name), content);
  }

  private static void dropUnused(DatasetGraph data, Node runs) {
    Node generated = Outside.wasGeneratedBy.asNode();
    Node extracted = MG.extractedBy.asNode();
    List<Node> known =
        Iter.toList(
            Iter.map(
                data.find(runs, Node.ANY, RDF.type.asNode(), Outside.Activity.asNode()),
                Quad::getSubject));
    for (Node run : known) {
      if (!data.contains(Node.ANY, Node.ANY, generated, run)
          && !data.contains(Node.ANY, Node.ANY, extracted, run)) {
        data.deleteAny(runs, run, Node.ANY, Node.ANY);
      }
    }
  }
}
