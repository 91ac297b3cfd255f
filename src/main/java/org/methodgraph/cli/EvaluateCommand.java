package org.methodgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.methodgraph.build.BuildSettings;
import org.methodgraph.build.Extractor;
import org.methodgraph.evaluate.ErrorCase;
import org.methodgraph.evaluate.EvaluateExtraction;
import org.methodgraph.evaluate.Evaluation;
import org.methodgraph.evaluate.Score;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.lexicon.ReadLexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "evaluate",
    description =
        "Extracts annotated papers and scores mentions and facts against the annotations.")
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "GOLD.jsonl", description = "Annotated papers, one JSON object a line.")
  private Path gold;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Write misses and false finds there, with their sentences, tab-separated.")
  private Path errors;

  @Option(
      names = "--threshold",
      paramLabel = "X",
      description = "Confidence from which a fact counts as said (default: ${DEFAULT-VALUE}).")
  private double threshold = BuildSettings.DEFAULT_THRESHOLD;

  @Option(
      names = "--lexicon",
      paramLabel = "FILE.ttl",
      description = "A SKOS file of your own; may be repeated.")
  private List<Path> lexicons = List.of();

  @Override
  public Integer call() throws IOException {
    Lexicon lexicon = ReadLexicon.withOwn(lexicons);
    Extractor extractor = Extractor.load(lexicon);
    Evaluation evaluation =
        new EvaluateExtraction(
                extractor::extract, concept -> lexicon.labels(concept.iri()), threshold)
            .over(gold);
    print(evaluation);
    if (errors != null) {
      write(evaluation.errors());
    }
    return ExitCode.OK;
  }

  private void print(Evaluation evaluation) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(Locale.ROOT, "%d papers, threshold %.2f%n%n", evaluation.papers(), threshold);
    out.printf("%-34s %9s %9s %9s   %s%n", "", "precision", "recall", "F1", "found/gold");
    row("mentions, exact span and type", evaluation.exact());
    row("mentions, exact span", evaluation.untyped());
    row("mentions, overlap and type", evaluation.overlapping());
    evaluation.perType().forEach((type, score) -> row("  " + type.className(), score));
    evaluation
        .perPredicate()
        .forEach((predicate, score) -> row("  " + predicate.localName(), score));
    row("seven paper facts, micro", evaluation.paperFacts());
    row("concept facts, micro", evaluation.conceptFacts());
    row("all facts, micro", evaluation.allFacts());
    out.flush();
  }

  private void row(String name, Score score) {
    spec.commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "%-34s %9.3f %9.3f %9.3f   %d/%d%n",
            name,
            score.precision(),
            score.recall(),
            score.f1(),
            score.found(),
            score.gold());
  }

  private void write(List<ErrorCase> cases) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(errors))) {
      out.println("paper\tkind\tlayer\twhat\tfound by\tsentence");
      for (ErrorCase error : cases) {
        out.println(
            String.join(
                "\t",
                error.paper(),
                error.kind(),
                error.layer(),
                error.what(),
                error.how(),
                error.sentence()));
      }
    }
  }
}
