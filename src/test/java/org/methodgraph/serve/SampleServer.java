package org.methodgraph.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.methodgraph.graph.CountPapers;
import org.methodgraph.graph.Iris;
import org.methodgraph.store.GraphStore;
import org.methodgraph.store.ReplaceGraph;

/** A real server on a free port over a small store on disk, and a client to ask it. */
public final class SampleServer implements AutoCloseable {
  static final Duration CLIENT_PATIENCE = Duration.ofSeconds(60);

  private static final Iris IRIS = new Iris("https://example.org/id/");

  private final HttpClient client = HttpClient.newHttpClient();
  private final GraphServer server;

  private SampleServer(GraphServer server) {
    this.server = server;
  }

  static SampleServer start(Path folder, ServerSettings settings) throws IOException {
    makeStore(folder);
    return over(folder, settings);
  }

  /** Over a store that is there already. */
  static SampleServer over(Path folder, ServerSettings settings) {
    return new SampleServer(new ServeStore(settings).start(folder));
  }

  /** Over a store that holds a TriG file of the class path, and the counts that a build adds. */
  public static SampleServer startWith(String resource, Path folder) throws IOException {
    makeStore(folder, resource);
    try (GraphStore store = GraphStore.forWriting(folder)) {
      store.write(
          data ->
              ReplaceGraph.in(
                  data, NodeFactory.createURI(IRIS.countsGraph()), CountPapers.in(data, IRIS)));
    }
    return over(folder, ServerSettings.local(0));
  }

  static void makeStore(Path folder) throws IOException {
    makeStore(folder, "/export/sample.trig");
  }

  private static void makeStore(Path folder, String resource) throws IOException {
    try (GraphStore store = GraphStore.forWriting(folder);
        InputStream sample = SampleServer.class.getResourceAsStream(resource)) {
      store.write(data -> RDFParser.source(sample).lang(Lang.TRIG).parse(data));
    }
  }

  GraphServer server() {
    return server;
  }

  public URI at(String path) {
    return server.address().resolve(path);
  }

  static String queryPath(String query) {
    return "/methodgraph/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  HttpResponse<String> query(String query, String accept) {
    return send(request(queryPath(query)).header("Accept", accept));
  }

  HttpResponse<String> query(String query) {
    return send(request(queryPath(query)));
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(at(path)).timeout(CLIENT_PATIENCE);
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
