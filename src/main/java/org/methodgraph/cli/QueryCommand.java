package org.methodgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.methodgraph.query.CatalogueQuery;
import org.methodgraph.query.Parameter;
import org.methodgraph.query.QueryCatalogue;
import org.methodgraph.query.QueryLimits;
import org.methodgraph.query.QueryResult;
import org.methodgraph.query.ResultFormat;
import org.methodgraph.query.RunQuery;
import org.methodgraph.query.WriteResult;
import org.methodgraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "query",
    description = "Asks a store: a query of the catalogue by its name, or one from a file.",
    footer = {
      "",
      "Without a query it lists the catalogue. Examples:",
      "  methodgraph query methods-for-task --param task=\"protein folding\" --store DIR",
      "  methodgraph query my-query.rq --store DIR --format csv"
    })
final class QueryCommand implements Callable<Integer> {
  private static final int NARROW = 110;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE.rq|NAME",
      description = "A query file, or a name of the catalogue.")
  private String query;

  @Option(names = "--store", paramLabel = "DIR", description = "Folder of the store.")
  private Path store;

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "A value for a parameter of the query; may be repeated.")
  private Map<String, String> values = Map.of();

  @Option(
      names = "--format",
      paramLabel = "NAME",
      description =
          "table, csv, tsv, json or ttl (default: table on a terminal, else tsv; ttl for triples).")
  private String format = "";

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Give up after so long (default: ${DEFAULT-VALUE}).")
  private int timeout = 30;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Show so many rows at the most (default: ${DEFAULT-VALUE}).")
  private int limit = QueryLimits.USUAL.rows();

  @Override
  public Integer call() throws IOException {
    if (query == null) {
      list();
      return ExitCode.OK;
    }
    if (store == null) {
      throw new ParameterException(
          spec.commandLine(), "--store DIR is missing: which store shall be asked?");
    }
    CatalogueQuery asked =
        query.endsWith(".rq")
            ? QueryCatalogue.read(Path.of(query))
            : QueryCatalogue.bundled().find(query);
    Query bound = asked.with(values);
    QueryLimits limits = new QueryLimits(Duration.ofSeconds(timeout), limit);
    try (GraphStore opened = GraphStore.forReading(store)) {
      QueryResult result =
          opened.read(data -> new RunQuery(limits).over(data.asDatasetGraph(), bound));
      write(result);
    }
    return ExitCode.OK;
  }

  private void write(QueryResult result) throws IOException {
    int width = Terminal.isOut() ? NARROW : WriteResult.NO_WIDTH;
    new WriteResult(format(result), width).write(result, System.out);
    if (result instanceof QueryResult.Rows rows && rows.cut()) {
      spec.commandLine().getErr().println("Cut after " + limit + " rows; --limit N shows more.");
    }
  }

  private ResultFormat format(QueryResult result) {
    if (!format.isEmpty()) {
      return ResultFormat.of(format);
    }
    if (result instanceof QueryResult.Triples) {
      return ResultFormat.TTL;
    }
    return Terminal.isOut() ? ResultFormat.TABLE : ResultFormat.TSV;
  }

  private void list() {
    PrintWriter out = spec.commandLine().getOut();
    for (CatalogueQuery known : QueryCatalogue.bundled().queries()) {
      out.println(known.name());
      out.println("    " + known.title());
      for (Parameter parameter : known.parameters()) {
        out.printf(
            "    --param %s=%s   (%s)%n",
            parameter.name(), parameter.defaultValue(), parameter.description());
      }
    }
    out.flush();
  }
}
