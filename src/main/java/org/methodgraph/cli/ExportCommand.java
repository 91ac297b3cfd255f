package org.methodgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.methodgraph.export.DescribeDataset;
import org.methodgraph.export.ExportConceptGraph;
import org.methodgraph.export.ExportDataset;
import org.methodgraph.export.ExportTable;
import org.methodgraph.export.Prefixes;
import org.methodgraph.export.RdfFormat;
import org.methodgraph.export.Table;
import org.methodgraph.export.protege.ExportProtege;
import org.methodgraph.export.protege.Selection;
import org.methodgraph.graph.Iris;
import org.methodgraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "export",
    description = "Writes a store to files: sorted, with prefixes, the same bytes each time.")
final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private StoreOption store;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      description =
          "turtle, trig, ntriples, nquads or jsonld for the whole store; csv for tables of papers, concepts,"
              + " facts and results (-o names a folder); graphml for the graph of concepts; protege for a folder that Protégé opens offline; void for the"
              + " description of the dataset (default: ${DEFAULT-VALUE}).")
  private String format = "turtle";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write there instead of standard output.")
  private Path output;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "Base IRI that the store was built with (default: ${DEFAULT-VALUE}).")
  private String base = Iris.DEFAULT_BASE;

  @Option(
      names = "--papers",
      paramLabel = "N",
      description = "protege: write so many papers at the most.")
  private int papers = Integer.MAX_VALUE;

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      description = "protege: leave out facts that are less certain (default: ${DEFAULT-VALUE}).")
  private double leastConfidence = 0;

  @Option(
      names = "--area",
      paramLabel = "CONCEPT",
      description = "protege: only papers that name this concept (IRI or label) or one below it.")
  private String area = "";

  @Override
  public Integer call() throws IOException {
    try (GraphStore opened = GraphStore.forReading(store.folder())) {
      DatasetGraph data = opened.dataset().asDatasetGraph();
      switch (format) {
        case "csv" -> tables(data);
        case "graphml" -> to(new ExportConceptGraph(data)::write);
        case "protege" -> protege(data);
        case "void" -> to(out -> description(data, out));
        default -> {
          RdfFormat wanted = RdfFormat.named(format);
          to(out -> new ExportDataset(data, Prefixes.forData(base)).write(wanted, out));
        }
      }
    }
    return ExitCode.OK;
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private void to(Writing writing) throws IOException {
    if (output == null) {
      writing.to(System.out);
      return;
    }
    try (OutputStream file = Files.newOutputStream(output)) {
      writing.to(file);
    }
  }

  /** One file a table, so a folder is needed. */
  private void tables(DatasetGraph data) throws IOException {
    if (output == null) {
      throw new ParameterException(
          spec.commandLine(),
          "--format csv writes several tables: name a folder for them with -o.");
    }
    Files.createDirectories(output);
    for (Table table : Table.values()) {
      try (OutputStream file = Files.newOutputStream(output.resolve(table.fileName()))) {
        new ExportTable(data).write(table, file);
      }
    }
  }

  private void protege(DatasetGraph data) throws IOException {
    if (output == null) {
      throw new ParameterException(
          spec.commandLine(), "--format protege writes a folder: name it with -o.");
    }
    int written =
        new ExportProtege(data, base).write(output, new Selection(papers, leastConfidence, area));
    PrintWriter err = spec.commandLine().getErr();
    err.println(
        written + " papers. Open " + output.resolve(ExportProtege.DATA_FILE) + " in Protégé.");
  }

  private void description(DatasetGraph data, OutputStream out) throws IOException {
    DatasetGraph alone = DatasetGraphFactory.create();
    alone.addGraph(DescribeDataset.graphName(base), new DescribeDataset(data, base).describe());
    new ExportDataset(alone, Prefixes.forData(base)).write(RdfFormat.TURTLE, out);
  }
}
