package org.methodgraph.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.methodgraph.vocab.MG;

/**
 * Checks a whole store: each paper's graph by itself, the other graphs together by the shapes, and
 * all graphs together by the quality queries.
 */
public final class CheckStore {
  private final ShapeRules shapes;
  private final CheckGraph papers;
  private final List<QualityQuery> queries;

  private CheckStore(ShapeRules shapes, List<QualityQuery> queries) {
    this.shapes = shapes;
    this.papers = new CheckGraph(shapes, queries);
    this.queries = queries.stream().filter(query -> !query.ofPaper()).toList();
  }

  /** With the rules that travel with the program. */
  public static CheckStore ofProgram() {
    return new CheckStore(ShapeRules.ofProgram(), ReadQualityQuery.all());
  }

  /**
   * To be called in a read transaction.
   *
   * @param store its default graph is the union of its named graphs
   * @return what is wrong with it, sorted
   */
  public List<Finding> check(DatasetGraph store) {
    Collection<Finding> findings = new TreeSet<>();
    List<Graph> others = new ArrayList<>();
    for (Node name : Iter.toList(store.listGraphNodes())) {
      if (store.contains(name, name, RDF.type.asNode(), MG.Paper.asNode())) {
        findings.addAll(papers.check(inMemory(store.getGraph(name))));
      } else {
        others.add(store.getGraph(name));
      }
    }
    findings.addAll(shapes.validate(new MultiUnion(others.toArray(Graph[]::new)), ""));
    Dataset dataset = DatasetFactory.wrap(store);
    queries.forEach(query -> findings.addAll(query.ask(dataset, "")));
    return List.copyOf(findings);
  }

  /** A paper's graph is asked hundreds of times: in memory that takes a fraction of the time. */
  private static Graph inMemory(Graph graph) {
    Graph copy = GraphFactory.createDefaultGraph();
    graph.find().forEachRemaining(copy::add);
    return copy;
  }
}
