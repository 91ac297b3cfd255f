package org.methodgraph.serve;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.methodgraph.query.RunningQueries;
import org.methodgraph.serve.agents.GraphTools;
import org.methodgraph.serve.agents.MountTools;
import org.methodgraph.serve.describe.MountDescriptions;
import org.methodgraph.serve.pages.MountPages;
import org.methodgraph.serve.pages.html.StartHtml;
import org.methodgraph.serve.sparql.MountQueryPage;
import org.methodgraph.store.GraphStore;

/**
 * A running server: SPARQL at {@code /methodgraph/sparql}, pages from {@code /} on, and {@code
 * /$/ping} to see whether it lives. It only reads.
 */
public final class GraphServer implements AutoCloseable {
  private static final String SPARQL_PATH = "methodgraph/sparql";

  /** When memory runs short, queries that have run for less are none that took it. */
  private static final Duration HARMLESS = Duration.ofSeconds(1);

  private final GraphStore store;
  private final ServerSettings settings;
  private final RunningQueries running;
  private final FusekiServer fuseki;
  private final WatchMemory memory;
  private final CountDownLatch closed = new CountDownLatch(1);

  private GraphServer(
      GraphStore store, ServerSettings settings, RunningQueries running, FusekiServer fuseki) {
    this.store = store;
    this.settings = settings;
    this.running = running;
    this.fuseki = fuseki;
    this.memory = WatchMemory.calling(() -> running.stopLongerThan(HARMLESS));
  }

  /**
   * Starts serving an open store, which is closed with the server.
   *
   * @throws ServeException if the server cannot listen where it should; the store stays open then
   */
  static GraphServer start(GraphStore store, ServerSettings settings) {
    ListenAt listening = new ListenAt(settings);
    RunningQueries running = new RunningQueries();
    FusekiServer fuseki =
        FusekiServer.create()
            .port(settings.port())
            .enablePing(true)
            .enableMetrics(true)
            .fusekiModules(
                FusekiModules.create(
                    new ConfiguredService(store, settings.queryTimeout()),
                    new AnswerRequests(store, running, settings.queryTimeout()),
                    new ReadFromElsewhere(),
                    new LimitRequests(),
                    new MountDescriptions(store, SPARQL_PATH),
                    new MountTools(new GraphTools(store, running)),
                    new MountQueryPage(store),
                    new MountPages(store, questions(settings)),
                    listening))
            .build();
    try {
      fuseki.start();
    } catch (FusekiException e) {
      fuseki.stop();
      throw listening.explain(e);
    }
    return new GraphServer(store, settings, running, fuseki);
  }

  private static List<StartHtml.Question> questions(ServerSettings settings) {
    return settings.examples().stream()
        .map(example -> new StartHtml.Question(example.title(), example.sparql()))
        .toList();
  }

  /** The port that the server listens on, also where any free one was asked for. */
  public int port() {
    return fuseki.getHttpPort();
  }

  /** The address of the start page, for use on this machine. */
  public URI address() {
    return URI.create("http://" + ListenAt.hostInAddress(settings.host()) + ":" + port() + "/");
  }

  /** The address to send queries to. */
  public URI sparqlAddress() {
    return address().resolve(SPARQL_PATH);
  }

  /**
   * Returns when the server has been closed by another thread.
   *
   * @throws InterruptedException if the waiting thread is interrupted; the server goes on
   */
  public void await() throws InterruptedException {
    closed.await();
  }

  /** Stops queries that are running, then the server, and closes the store; again does nothing. */
  @Override
  public synchronized void close() {
    if (closed.getCount() == 0) {
      return;
    }
    running.stopAll();
    memory.close();
    fuseki.stop();
    store.close();
    closed.countDown();
  }
}
