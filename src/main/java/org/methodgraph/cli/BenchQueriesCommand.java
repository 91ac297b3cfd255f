package org.methodgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.methodgraph.bench.TimeQueries;
import org.methodgraph.query.CatalogueQuery;
import org.methodgraph.query.QueryCatalogue;
import org.methodgraph.query.StandardQuery;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "queries",
    description = "Times the queries of the catalogue, with their defaults, over a store.")
final class BenchQueriesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private Work work;

  /** What is done with the queries. */
  private static final class Work {
    @Option(names = "--store", paramLabel = "DIR", description = "Folder of the store.")
    private Path store;

    @Option(
        names = "--write",
        paramLabel = "DIR",
        description =
            "Write the queries there as standard SPARQL 1.1, for other engines, and time nothing.")
    private Path folder;
  }

  @Option(
      names = "--standard",
      description = "Time the queries as standard SPARQL 1.1, which does without the text index.")
  private boolean standard;

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
  public Integer call() throws IOException {
    if (work.folder != null) {
      write(work.folder);
      return ExitCode.OK;
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println("query\trows\tcold ms\tmedian ms\tp95 ms\tcpu ms");
    Function<CatalogueQuery, Query> form =
        standard ? StandardQuery::of : query -> query.with(Map.of());
    new TimeQueries(runs, form)
        .over(
            work.store,
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

  private void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (CatalogueQuery query : catalogue().queries()) {
      String text = "# " + query.title() + "\n" + StandardQuery.of(query);
      Files.writeString(folder.resolve(query.name() + ".rq"), text);
    }
  }

  private QueryCatalogue catalogue() {
    QueryCatalogue all = QueryCatalogue.bundled();
    return names.isEmpty() ? all : new QueryCatalogue(names.stream().map(all::find).toList());
  }
}
