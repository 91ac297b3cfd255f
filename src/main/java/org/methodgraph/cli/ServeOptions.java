package org.methodgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.methodgraph.query.CatalogueQuery;
import org.methodgraph.query.QueryCatalogue;
import org.methodgraph.serve.ExampleQuery;
import org.methodgraph.serve.GraphServer;
import org.methodgraph.serve.ServeStore;
import org.methodgraph.serve.ServerSettings;
import picocli.CommandLine.Option;

/** What {@code serve} and {@code demo} share. */
final class ServeOptions {
  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port to listen on, 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port = 3030;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description =
          "Name or address to listen on; 0.0.0.0 lets other machines in (default: ${DEFAULT-VALUE}).")
  private String host = "localhost";

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Stop a query after so long (default: ${DEFAULT-VALUE}).")
  private int timeout = 30;

  /** Serves until the process is told to stop. */
  void serve(Path store, PrintWriter out) throws InterruptedException {
    ServerSettings settings =
        ServerSettings.local(port)
            .withHost(host)
            .withQueryTimeout(Duration.ofSeconds(timeout))
            .withExamples(examples());
    GraphServer server = new ServeStore(settings).start(store);
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    announce(server, store, out);
    server.await();
  }

  private static List<ExampleQuery> examples() {
    return QueryCatalogue.bundled().queries().stream()
        .map(query -> new ExampleQuery(query.title(), query.text()))
        .toList();
  }

  private static void announce(GraphServer server, Path store, PrintWriter out) {
    out.println();
    out.println("Serving " + store + ". Open");
    out.println("    " + server.address() + "    to look around");
    out.println("    " + server.sparqlAddress() + "    to query (SPARQL 1.1, read-only)");
    out.println();
    out.println("Two questions to begin with:");
    for (String name : List.of("papers-proposing-method", "methods-per-year")) {
      CatalogueQuery query = QueryCatalogue.bundled().find(name);
      out.println();
      out.println("  " + query.title());
      out.println(
          "    curl -H 'Accept: text/csv' --data-urlencode query@queries/"
              + name
              + ".rq "
              + server.sparqlAddress());
    }
    out.println();
    out.println("Ctrl-C stops the server.");
    out.flush();
  }
}
