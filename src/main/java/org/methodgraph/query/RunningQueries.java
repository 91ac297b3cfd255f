package org.methodgraph.query;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * The queries that are being answered, each known by a key such as its request, so that others can
 * stop them: all when a server is stopped, the long ones when memory runs short.
 */
public final class RunningQueries {
  /** What to tell the asker of a query that was stopped because memory ran short. */
  public static final String SHORT_OF_MEMORY =
      "The query was stopped, as it ran while the server was short of memory. Narrow it: name a"
          + " concept or a paper, or group by something of which there is less.";

  private static final class Run {
    private final QueryExec query;
    private final long since = System.nanoTime();
    private volatile boolean shortOfMemory;

    Run(QueryExec query) {
      this.query = query;
    }
  }

  private final Map<Object, Run> byKey = new ConcurrentHashMap<>();
  private volatile boolean stopping;

  public void add(Object key, QueryExec query) {
    byKey.put(key, new Run(query));
    if (stopping) {
      query.abort();
    }
  }

  public void remove(Object key) {
    byKey.remove(key);
  }

  /** Stops all queries, and those that still come. */
  public void stopAll() {
    stopping = true;
    byKey.values().forEach(run -> run.query.abort());
  }

  /** Stops the queries that have run for longer than that, since memory runs short. */
  public void stopLongerThan(Duration time) {
    for (Run run : byKey.values()) {
      if (System.nanoTime() - run.since > time.toNanos()) {
        run.shortOfMemory = true;
        run.query.abort();
      }
    }
  }

  public boolean stopping() {
    return stopping;
  }

  /** Whether that query, not yet removed, was stopped because memory ran short. */
  public boolean shortOfMemory(Object key) {
    Run run = byKey.get(key);
    return run != null && run.shortOfMemory;
  }
}
