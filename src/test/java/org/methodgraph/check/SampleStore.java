package org.methodgraph.check;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.update.UpdateAction;

/** {@code check/sample-store.trig}, to be read, changed and broken. */
final class SampleStore {
  static final String BASE = "https://w3id.org/methodgraph/id/";
  static final String PAPER = BASE + "paper/arxiv-2403.99901";
  private static final String PROLOGUE =
      """
      BASE <https://w3id.org/methodgraph/id/>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX fabio: <http://purl.org/spar/fabio/>
      PREFIX mg: <https://w3id.org/methodgraph/ontology#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  private final DatasetGraph graphs = RDFDataMgr.loadDatasetGraph("check/sample-store.trig");

  SampleStore change(String update) {
    UpdateAction.parseExecute(PROLOGUE + update, graphs);
    return this;
  }

  Graph paper() {
    return graphs.getGraph(NodeFactory.createURI(PAPER));
  }

  /** All graphs, their union as the default one, as a store on disk has it. */
  DatasetGraph store() {
    DatasetGraph store = DatasetGraphFactory.create(graphs.getUnionGraph());
    graphs.listGraphNodes().forEachRemaining(name -> store.addGraph(name, graphs.getGraph(name)));
    return store;
  }
}
