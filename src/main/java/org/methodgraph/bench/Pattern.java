package org.methodgraph.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.methodgraph.graph.Iris;
import org.methodgraph.store.GraphStore;

/**
 * What papers are drawn from.
 *
 * @param papers their graphs, by name
 * @param others the quads of all other graphs that do not follow from the papers
 */
record Pattern(Map<Node, Graph> papers, List<Quad> others, Map<String, String> prefixes) {
  /**
   * @param like folder of a store of real papers
   * @param base base IRI of its data
   */
  static Pattern of(Path like, String base) {
    Pattern pattern;
    try (GraphStore store = GraphStore.forReading(like)) {
      pattern = store.read(data -> of(data.asDatasetGraph(), base));
    }
    if (pattern.papers().isEmpty()) {
      throw new IllegalArgumentException(
          "The store at " + like + " has no papers below " + base + "; name one that has some.");
    }
    return pattern;
  }

  private static Pattern of(DatasetGraph data, String base) {
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
            .computeIfAbsent(quad.getGraph(), g -> GraphFactory.createDefaultGraph())
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
