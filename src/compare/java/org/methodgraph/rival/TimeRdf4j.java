package org.methodgraph.rival;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.eclipse.rdf4j.common.transaction.IsolationLevels;
import org.eclipse.rdf4j.query.GraphQuery;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.QueryEvaluationException;
import org.eclipse.rdf4j.query.QueryLanguage;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.nativerdf.NativeStore;

/**
 * Loads N-Quads into RDF4J's native store and times queries on it. Arguments: the gzipped N-Quads,
 * the folder of queries, a new folder for the store.
 */
public final class TimeRdf4j {
  /** Subject, predicate, object and graph first, each once; two of four are the default. */
  private static final String INDEXES = "spoc,posc,ospc,cspo";

  private static final int RUNS = 20;
  private static final int LONGEST_SECONDS = 60;
  private static final double PATIENCE_SECONDS = 15;

  private TimeRdf4j() {}

  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    Path folder = Path.of(arguments[2]);
    SailRepository store = new SailRepository(new NativeStore(folder.toFile(), INDEXES));
    try (RepositoryConnection connection = store.getConnection()) {
      load(connection, data);
    }
    report("disk", size(folder) / 1e6, "MB");
    System.out.println("query\trows\tcold ms\tmedian ms\tp95 ms\tcpu ms");
    try (Stream<Path> queries = Files.list(Path.of(arguments[1]))) {
      for (Path query : queries.sorted().toList()) {
        try (RepositoryConnection connection = store.getConnection()) {
          time(connection, query);
        }
      }
    }
    store.shutDown();
  }

  private static void load(RepositoryConnection connection, Path data) throws IOException {
    long start = System.nanoTime();
    double worked = processorSeconds();
    try (InputStream file = new BufferedInputStream(Files.newInputStream(data), 1 << 16);
        InputStream in = new GZIPInputStream(file, 1 << 16)) {
      connection.begin(IsolationLevels.NONE);
      connection.add(in, "", RDFFormat.NQUADS);
      connection.commit();
    }
    double seconds = seconds(start);
    report("load", seconds, "s");
    report("load, processor time", processorSeconds() - worked, "s");
    report("quads", connection.size() / seconds, "per second");
  }

  private static void time(RepositoryConnection connection, Path file) throws IOException {
    String name = file.getFileName().toString().replace(".rq", "");
    try {
      String text = Files.readString(file);
      Query query = connection.prepareQuery(QueryLanguage.SPARQL, text);
      query.setMaxExecutionTime(LONGEST_SECONDS);
      long[] rows = {0};
      double cold = once(query, rows);
      List<Double> warm = new ArrayList<>();
      double worked = processorSeconds();
      long begin = System.nanoTime();
      do {
        warm.add(once(query, rows));
      } while (warm.size() < RUNS && seconds(begin) < PATIENCE_SECONDS);
      double cpu = (processorSeconds() - worked) * 1000 / warm.size();
      warm.sort(null);
      double p95 = warm.get((int) Math.ceil(0.95 * warm.size()) - 1);
      System.out.printf(
          Locale.ROOT,
          "%s\t%d\t%.1f\t%.1f\t%.1f\t%.1f%n",
          name,
          rows[0],
          cold,
          warm.get(warm.size() / 2),
          p95,
          cpu);
    } catch (QueryEvaluationException e) {
      // The time limit is one of these, too.
      System.out.printf("%s\t-\t%s%n", name, e.getMessage());
    }
  }

  private static double once(Query query, long[] rows) {
    long start = System.nanoTime();
    if (query instanceof TupleQuery tuples) {
      try (var result = tuples.evaluate()) {
        rows[0] = result.stream().count();
      }
    } else if (query instanceof GraphQuery graphs) {
      try (var result = graphs.evaluate()) {
        rows[0] = result.stream().distinct().count();
      }
    } else {
      throw new IllegalArgumentException("neither SELECT nor CONSTRUCT");
    }
    return seconds(start) * 1000;
  }

  private static void report(String what, double value, String unit) {
    PrintStream out = System.out;
    out.printf(Locale.ROOT, "# %s %.1f %s%n", what, value, unit);
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  /** Of all threads, since some stores use several for a query. */
  private static double processorSeconds() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1e9;
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
