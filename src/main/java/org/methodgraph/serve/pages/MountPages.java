package org.methodgraph.serve.pages;

import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.rdf.model.Model;
import org.methodgraph.serve.pages.html.Links;
import org.methodgraph.serve.pages.view.PageStore;
import org.methodgraph.store.GraphStore;

/** The one place that says which page stands at which address. */
public final class MountPages implements FusekiModule {
  private final PageStore store;
  private final Links links;

  /**
   * @param store open; the pages read it for as long as the server runs
   */
  public MountPages(GraphStore store) {
    this.store = new PageStore(store);
    this.links = new Links(this.store.base());
  }

  @Override
  public String name() {
    return "Pages";
  }

  @Override
  public void prepare(FusekiServer.Builder builder, Set<String> names, Model configuration) {
    builder
        .addServlet("/site/*", new PageServlet(new StaticFiles()::at))
        .addServlet("/id/*", new PageServlet(new ThingPage(store, links)::at));
  }
}
