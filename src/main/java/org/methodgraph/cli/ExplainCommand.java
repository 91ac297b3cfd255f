package org.methodgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.methodgraph.explain.Explain;
import org.methodgraph.explain.Explanation;
import org.methodgraph.explain.ExplanationText;
import org.methodgraph.explain.ReadAgain;
import org.methodgraph.lexicon.ReadLexicon;
import org.methodgraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "explain",
    description =
        "Says why something is in a store: mentions and sentences, finder or model, weights, confidence, merged names.",
    footer = {
      "",
      "Weights are computed anew from the stored abstract, so they are those of the present models "
          + "and lexicon. Example:",
      "  methodgraph explain --store DIR \"diffusion model\""
    })
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private StoreOption store;

  @Parameters(
      paramLabel = "IRI",
      description = "A concept (or its name), mention, statement, result or claim.")
  private String asked;

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "Tell so many mentions, statements and weights (default: ${DEFAULT-VALUE}).")
  private int most = 10;

  @Option(
      names = "--lexicon",
      paramLabel = "FILE.ttl",
      description = "A SKOS file of your own that the store was built with; may be repeated.")
  private List<Path> lexicons = List.of();

  private ReadAgain readAgain;

  @Override
  public Integer call() {
    Explanation explanation;
    try (GraphStore opened = GraphStore.forReading(store.folder())) {
      explanation = opened.read(data -> new Explain(data, this::readAgain).of(asked));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(ExplanationText.of(explanation, most));
    out.flush();
    return ExitCode.OK;
  }

  private ReadAgain readAgain() {
    if (readAgain == null) {
      spec.commandLine().getErr().println("Loading the models to read the abstracts again …");
      readAgain = ReadAgain.load(ReadLexicon.withOwn(lexicons));
    }
    return readAgain;
  }
}
