package org.methodgraph.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.methodgraph.vocab.MG;

/**
 * Counts papers by concept, by year, and by year and mentioned concept or used method, and finds
 * when concepts were first proposed, so that questions over all papers need not do it each time.
 */
public final class CountPapers {
  private final Iris iris;
  private final Map<String, CountShare> byThing = new HashMap<>();

  public CountPapers(Iris iris) {
    this.iris = iris;
  }

  /** The counts over all papers of a store; to be called in a transaction of it. */
  public static Graph in(DatasetGraph store, Iris iris) {
    CountPapers counting = new CountPapers(iris);
    Iterator<Quad> papers = store.find(Node.ANY, Node.ANY, RDF.type.asNode(), MG.Paper.asNode());
    while (papers.hasNext()) {
      Quad paper = papers.next();
      if (paper.getGraph().equals(paper.getSubject())) {
        counting.add(
            Iter.toList(
                Iter.map(
                    store.find(paper.getGraph(), paper.getSubject(), Node.ANY, Node.ANY),
                    Quad::asTriple)));
      }
    }
    return counting.graph();
  }

  /** Counts one more paper, by the triples of which it is the subject. */
  public void add(Iterable<Triple> paper) {
    for (CountShare share : CountShare.of(paper)) {
      byThing.merge(share.key(), share, CountShare::join);
    }
  }

  /** What one paper adds to the counts, by the triples of which it is the subject. */
  public static Collection<? extends Share> shares(Iterable<Triple> paper) {
    return CountShare.of(paper);
  }

  /** What was counted, as the graph {@code …/graph/counts}. */
  public Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    byThing.values().forEach(share -> share.graph(iris).find().forEach(graph::add));
    return graph;
  }
}
