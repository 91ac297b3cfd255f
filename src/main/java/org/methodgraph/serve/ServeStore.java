package org.methodgraph.serve;

import java.nio.file.Path;
import org.methodgraph.store.GraphStore;

/** Opens a store and serves it over HTTP. */
public final class ServeStore {
  private final ServerSettings settings;

  public ServeStore(ServerSettings settings) {
    this.settings = settings;
  }

  /**
   * Starts the server; closing it closes the store too.
   *
   * @throws org.methodgraph.store.StoreException if the store cannot be read
   * @throws ServeException if the server cannot listen where it should
   */
  public GraphServer start(Path folder) {
    GraphStore store = GraphStore.forReading(folder);
    boolean started = false;
    try {
      GraphServer server = GraphServer.start(store, settings);
      started = true;
      return server;
    } finally {
      if (!started) {
        store.close();
      }
    }
  }
}
