package org.methodgraph.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.methodgraph.query.CatalogueQuery;
import org.methodgraph.query.QueryCatalogue;
import org.methodgraph.query.QueryLimits;
import org.methodgraph.query.QueryResult;
import org.methodgraph.query.RunQuery;
import org.methodgraph.store.GraphStore;

/** Times queries with their defaults; all rows are read, none is written. */
public final class TimeQueries {
  private static final QueryLimits LIMITS = new QueryLimits(Duration.ofMinutes(5), 1_000_000);

  /** A slow query is not run as often as the others. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final int runs;
  private final Function<CatalogueQuery, Query> form;

  /**
   * @param runs how often each query is run after its first time, if that takes less than 15
   *     seconds
   */
  public TimeQueries(int runs) {
    this(runs, query -> query.with(Map.of()));
  }

  /**
   * @param form makes of a catalogued query the one that is run
   */
  public TimeQueries(int runs, Function<CatalogueQuery, Query> form) {
    if (runs < 1) {
      throw new IllegalArgumentException("a query must be run once at the least, not " + runs);
    }
    this.runs = runs;
    this.form = form;
  }

  /**
   * Opens the store anew for each query, so that its first run finds no memory of the program's own
   * filled; what the operating system keeps of the files is not cleared.
   */
  public void over(Path folder, QueryCatalogue catalogue, Consumer<QueryTime> sink) {
    for (CatalogueQuery query : catalogue.queries()) {
      try (GraphStore store = GraphStore.forReading(folder)) {
        sink.accept(time(query, store));
      }
    }
  }

  private QueryTime time(CatalogueQuery catalogued, GraphStore store) {
    Query query = form.apply(catalogued);
    long[] rows = {0};
    double cold = once(query, store, rows);
    long worked = THREADS.getCurrentThreadCpuTime();
    List<Double> warm = new ArrayList<>();
    long end = System.nanoTime() + PATIENCE.toNanos();
    do {
      warm.add(once(query, store, rows));
    } while (warm.size() < runs && System.nanoTime() < end);
    double cpu = (THREADS.getCurrentThreadCpuTime() - worked) / 1e6 / warm.size();
    return new QueryTime(catalogued.name(), rows[0], cold, warm, cpu);
  }

  private static double once(Query query, GraphStore store, long[] rows) {
    long start = System.nanoTime();
    rows[0] = store.read(data -> size(new RunQuery(LIMITS).over(data.asDatasetGraph(), query)));
    return (System.nanoTime() - start) / 1e6;
  }

  private static long size(QueryResult result) {
    if (result instanceof QueryResult.Rows rows) {
      return rows.rows().size();
    }
    return result instanceof QueryResult.Triples triples ? triples.graph().size() : 1;
  }
}
