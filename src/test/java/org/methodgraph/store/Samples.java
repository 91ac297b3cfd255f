package org.methodgraph.store;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** Small graphs and questions for the tests of the store. */
final class Samples {
  static final String BASE = "https://w3id.org/methodgraph/id/";
  static final Node DDPM = NodeFactory.createURI(BASE + "paper/arxiv-2006.11239");
  static final Node DDIM = NodeFactory.createURI(BASE + "paper/arxiv-2010.02502");
  static final Node LEXICON = NodeFactory.createURI(BASE + "graph/lexicon");

  private static final String PREFIXES =
      """
      BASE <https://w3id.org/methodgraph/id/>
      PREFIX mg: <https://w3id.org/methodgraph/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX text: <http://jena.apache.org/text#>
      """;

  private Samples() {}

  static Graph graph(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).parse(graph);
    return graph;
  }

  /** The values of the first variable, sorted, with the data's base taken off IRIs. */
  static List<String> ask(GraphStore store, String query) {
    return store.read(dataset -> ask(dataset, query));
  }

  static List<String> ask(Dataset dataset, String query) {
    try (QueryExecution execution = QueryExecution.create(PREFIXES + query, dataset)) {
      var results = execution.execSelect();
      String first = results.getResultVars().get(0);
      return ResultSetFormatter.toList(results).stream()
          .map(row -> row.get(first))
          .map(node -> node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString())
          .map(text -> text.replace(BASE, ""))
          .sorted()
          .toList();
    }
  }
}
