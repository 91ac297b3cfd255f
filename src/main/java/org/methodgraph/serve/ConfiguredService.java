package org.methodgraph.serve;

import java.time.Duration;
import java.util.Set;
import org.apache.jena.fuseki.build.DatasetDescriptionMap;
import org.apache.jena.fuseki.build.FusekiConfig;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.FusekiVocabG;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.RDF;
import org.methodgraph.store.GraphStore;

/**
 * The service of {@code fuseki-config/methodgraph.ttl}, name and endpoints, over a store that is
 * already open.
 */
final class ConfiguredService implements FusekiModule {
  /**
   * Rows that one sorting or telling apart of rows may hold in memory; further ones go to the disk.
   */
  private static final long ROWS_IN_MEMORY = 100_000;

  private final GraphStore store;
  private final Duration queryTimeout;

  ConfiguredService(GraphStore store, Duration queryTimeout) {
    this.store = store;
    this.queryTimeout = queryTimeout;
  }

  @Override
  public String name() {
    return "Configured service";
  }

  @Override
  public void prepare(FusekiServer.Builder builder, Set<String> names, Model configuration) {
    DatasetGraph data = store.dataset().asDatasetGraph();
    data.getContext().set(ARQ.queryTimeout, String.valueOf(queryTimeout.toMillis()));
    // Said in the configuration as well; no change there may let a visitor's query call others.
    data.getContext().set(ARQ.httpServiceAllowed, false);
    data.getContext().set(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY);
    DataAccessPoint service = read(store.configuration().model().getGraph(), data);
    builder.add(service.getName(), service.getDataService());
  }

  private DataAccessPoint read(Graph description, DatasetGraph data) {
    DatasetDescriptionMap datasets = new DatasetDescriptionMap();
    datasets.register(store.configuration().searchable().asNode(), data);
    Node service = G.getOnePO(description, RDF.type.asNode(), FusekiVocabG.fusekiService);
    return FusekiConfig.buildDataAccessPoint(description, service, datasets);
  }
}
