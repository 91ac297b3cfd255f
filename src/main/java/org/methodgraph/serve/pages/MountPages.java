package org.methodgraph.serve.pages;

import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.rdf.model.Model;

/** The one place that says which page stands at which address. */
public final class MountPages implements FusekiModule {
  @Override
  public String name() {
    return "Pages";
  }

  @Override
  public void prepare(FusekiServer.Builder builder, Set<String> names, Model configuration) {
    builder.addServlet("/site/*", new PageServlet(new StaticFiles()::at));
  }
}
