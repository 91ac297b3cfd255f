package org.methodgraph.check;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.methodgraph.vocab.MG;

/**
 * Checks one paper's graph by itself: the shapes of {@code ontology/shapes.ttl} and those quality
 * queries that need nothing else. It takes a few milliseconds, so a build can do it before it
 * commits. Any number of threads may use one.
 */
public final class CheckGraph {
  static final String ONE_PAPER = "one-paper";

  private final ShapeRules shapes;
  private final List<QualityQuery> queries;

  CheckGraph(ShapeRules shapes, List<QualityQuery> queries) {
    this.shapes = shapes;
    this.queries = queries.stream().filter(QualityQuery::ofPaper).toList();
  }

  /** With the rules that travel with the program. */
  public static CheckGraph ofProgram() {
    return new CheckGraph(ShapeRules.ofProgram(), ReadQualityQuery.all());
  }

  /**
   * @param graph one paper's graph, best in memory
   * @return what is wrong with it, sorted; a graph with a finding of {@link Severity#ERROR} should
   *     not be stored
   */
  public List<Finding> check(Graph graph) {
    List<Node> papers =
        graph
            .find(Node.ANY, RDF.type.asNode(), MG.Paper.asNode())
            .mapWith(t -> t.getSubject())
            .toList();
    if (papers.size() != 1) {
      return List.of(
          new Finding(
              Severity.ERROR,
              ONE_PAPER,
              papers.stream().map(Node::toString).sorted().findFirst().orElse(""),
              "",
              "A paper's graph holds one paper. Found: " + papers.size() + "."));
    }
    String paper = papers.get(0).toString();
    List<Finding> findings = new ArrayList<>(shapes.validate(graph, paper));
    DatasetGraph dataset = DatasetGraphFactory.wrap(graph);
    queries.forEach(query -> findings.addAll(query.ask(dataset, paper)));
    return List.copyOf(new TreeSet<>(findings));
  }
}
