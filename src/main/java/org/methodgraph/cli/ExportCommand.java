package org.methodgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.methodgraph.export.ExportDataset;
import org.methodgraph.export.Prefixes;
import org.methodgraph.export.RdfFormat;
import org.methodgraph.graph.Iris;
import org.methodgraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "export",
    description = "Writes a store as one file: sorted, with prefixes, the same bytes each time.")
final class ExportCommand implements Callable<Integer> {
  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the store.")
  private Path store;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      description = "turtle, trig, ntriples, nquads or jsonld (default: ${DEFAULT-VALUE}).")
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

  @Override
  public Integer call() throws IOException {
    RdfFormat wanted = RdfFormat.named(format);
    try (GraphStore opened = GraphStore.forReading(store)) {
      DatasetGraph data = opened.dataset().asDatasetGraph();
      ExportDataset export = new ExportDataset(data, Prefixes.forData(base));
      if (output == null) {
        export.write(wanted, System.out);
        return ExitCode.OK;
      }
      try (OutputStream file = Files.newOutputStream(output)) {
        export.write(wanted, file);
      }
      return ExitCode.OK;
    }
  }
}
