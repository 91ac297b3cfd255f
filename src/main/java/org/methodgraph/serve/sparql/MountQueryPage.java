package org.methodgraph.serve.sparql;

import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.rdf.model.Model;
import org.methodgraph.serve.pages.PageServlet;
import org.methodgraph.serve.pages.view.PageStore;
import org.methodgraph.store.GraphStore;

/** {@code /sparql} and {@code /ontology}. */
public final class MountQueryPage implements FusekiModule {
  private final GraphStore store;

  public MountQueryPage(GraphStore store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "Query page";
  }

  @Override
  public void prepare(FusekiServer.Builder builder, Set<String> names, Model configuration) {
    String base = new PageStore(store).base();
    builder
        .addServlet("/sparql", new PageServlet(QueryPage::at))
        .addServlet("/ontology/protege.zip", new ProtegeZip(store, base))
        .addServlet("/ontology/*", new PageServlet(new OntologyPage()::at));
  }
}
