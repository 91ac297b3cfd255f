package org.methodgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.methodgraph.fetch.ArxivQuery;
import org.methodgraph.fetch.FetchArxiv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "fetch",
    description = "Fetches abstracts from the arXiv API into a file that `build` understands.",
    footer = {
      "",
      "This is the only command that asks another machine. It asks once in three seconds, as "
          + "arXiv wants it, waits longer where arXiv is busy, and goes on where it was when the same "
          + "command is given again. Example:",
      "  methodgraph fetch arxiv --category cs.LG --from 2024-01-01 --max 500 -o papers.xml"
    })
final class FetchCommand implements Callable<Integer> {
  private static final int PAGE_SIZE = 100;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SERVICE", description = "arxiv")
  private String from;

  @Option(names = "--category", required = true, paramLabel = "NAME", description = "cs.LG, …")
  private String category;

  @Option(names = "--from", required = true, paramLabel = "DAY", description = "First day.")
  private LocalDate first;

  @Option(names = "--until", paramLabel = "DAY", description = "Last day (default: today).")
  private LocalDate last;

  @Option(
      names = "--max",
      paramLabel = "N",
      description = "So many papers at the most (default: ${DEFAULT-VALUE}).")
  private int max = 500;

  @Option(names = "-o", required = true, paramLabel = "FILE", description = "Where to put them.")
  private Path file;

  @Option(
      names = "--contact",
      paramLabel = "ADDRESS",
      description = "Your mail or web address, told to arXiv with each request.")
  private String contact = "https://w3id.org/methodgraph/ontology";

  @Option(names = "--service-url", hidden = true)
  private URI service = FetchArxiv.SERVICE;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!from.equals("arxiv")) {
      throw new ParameterException(
          spec.commandLine(), from + ": nothing can be fetched from there; expected arxiv.");
    }
    PrintWriter err = spec.commandLine().getErr();
    ArxivQuery query =
        last == null
            ? FetchArxiv.resumed(
                file, new ArxivQuery(category, first, LocalDate.now(ZoneOffset.UTC), max))
            : new ArxivQuery(category, first, last, max);
    int papers =
        new FetchArxiv(
                service,
                PAGE_SIZE,
                FetchArxiv.PAUSE,
                "MethodGraph/0.1.0 (" + contact + ")",
                line -> {
                  err.println(line);
                  err.flush();
                })
            .to(file, query);
    err.printf("%,d papers in %s. Next: methodgraph build %s --store DIR%n", papers, file, file);
    return ExitCode.OK;
  }
}
