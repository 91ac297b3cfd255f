package org.methodgraph.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.methodgraph.graph.DescribeRun;
import org.methodgraph.graph.Iris;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.lexicon.ReadLexicon;

/** What stands in every store beside the papers: the lexicon and the run that extracted them. */
public final class CommonQuads {
  private CommonQuads() {}

  /**
   * @param lexicons the user's own SKOS files
   * @param base base IRI of the data
   * @param threshold confidence from which a statement also stands as a plain triple, 0 to 1
   */
  public static List<Quad> of(List<Path> lexicons, String base, double threshold) {
    Iris iris = new Iris(base);
    Lexicon lexicon = ReadLexicon.withOwn(lexicons);
    String configuration = Configuration.of(lexicon, threshold).text();
    Graph run = DescribeRun.of(iris, BuildStore.SOFTWARE, configuration).getGraph();
    List<Quad> quads = new ArrayList<>();
    quads.addAll(quads(iris.lexiconGraph(), lexicon.source().getGraph()));
    quads.addAll(quads(iris.runsGraph(), run));
    return quads;
  }

  private static List<Quad> quads(String name, Graph graph) {
    Node node = NodeFactory.createURI(name);
    return graph.find().mapWith(triple -> Quad.create(node, triple)).toList();
  }
}
