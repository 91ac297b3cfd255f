package org.methodgraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.methodgraph.bench.TimeQueries;
import org.methodgraph.query.QueryCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "queries",
    description = "Times the queries of the catalogue, with their defaults, over a store.")
final class BenchQueriesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private StoreOption store;

  @Parameters(
      arity = "0..*",
      paramLabel = "NAME",
      description = "Queries to time (default: all of the catalogue).")
  private List<String> names = List.of();

  @Option(
      names = "--runs",
      paramLabel = "N",
      description = "Runs of each query after its first (default: ${DEFAULT-VALUE}).")
  private int runs = 20;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.println("query\trows\tcold ms\tmedian ms\tp95 ms\tcpu ms");
    new TimeQueries(runs)
        .over(
            store.folder(),
            catalogue(),
            time -> {
              out.printf(
                  Locale.ROOT,
                  "%s\t%d\t%.1f\t%.1f\t%.1f\t%.1f%n",
                  time.query(),
                  time.rows(),
                  time.cold(),
                  time.median(),
                  time.p95(),
                  time.cpu());
              out.flush();
            });
    return ExitCode.OK;
  }

  private QueryCatalogue catalogue() {
    QueryCatalogue all = QueryCatalogue.bundled();
    return names.isEmpty() ? all : new QueryCatalogue(names.stream().map(all::find).toList());
  }
}
