package org.methodgraph.serve;

import java.time.Duration;
import java.util.List;

/**
 * How a store is served.
 *
 * @param host name or address to listen on; {@code localhost} is reached from this machine only,
 *     {@code 0.0.0.0} from everywhere
 * @param port port to listen on, 0 for any free one
 * @param queryTimeout after which a query is stopped; a request may ask for less, never for more
 * @param examples queries that the start page offers
 */
public record ServerSettings(
    String host, int port, Duration queryTimeout, List<ExampleQuery> examples) {
  static final int HIGHEST_PORT = 65_535;

  /** The same limit as in {@code fuseki-config/methodgraph.ttl}. */
  static final Duration USUAL_TIMEOUT = Duration.ofSeconds(30);

  public ServerSettings {
    examples = List.copyOf(examples);
    if (port < 0 || port > HIGHEST_PORT) {
      throw new ServeException(
          "There is no port " + port + "; give --port a number from 0 (any free one) to 65535.");
    }
    if (queryTimeout.toMillis() < 1) {
      throw new ServeException(
          "A query needs some time: found a limit of "
              + queryTimeout.toMillis()
              + " ms, expected at least 1.");
    }
  }

  /** Reached from this machine only, with the usual time limit and examples. */
  public static ServerSettings local(int port) {
    return new ServerSettings("localhost", port, USUAL_TIMEOUT, BuiltInExamples.ALL);
  }

  public ServerSettings withHost(String newHost) {
    return new ServerSettings(newHost, port, queryTimeout, examples);
  }

  public ServerSettings withQueryTimeout(Duration newTimeout) {
    return new ServerSettings(host, port, newTimeout, examples);
  }

  public ServerSettings withExamples(List<ExampleQuery> newExamples) {
    return new ServerSettings(host, port, queryTimeout, newExamples);
  }
}
