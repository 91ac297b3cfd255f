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
import org.methodgraph.evaluate.Calibration;
import org.methodgraph.evaluate.ErrorCase;
import org.methodgraph.evaluate.EvaluateExtraction;
import org.methodgraph.evaluate.Evaluation;
import org.methodgraph.evaluate.MeasureCoverage;
import org.methodgraph.evaluate.ReadGold;
import org.methodgraph.evaluate.Score;
import org.methodgraph.lexicon.CountDepths;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.lexicon.ReadLexicon;
import org.methodgraph.train.TrainModels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      names = "--folds",
      paramLabel = "K",
      description =
          "Cross-validate: judge each K-th of the papers by models trained on the others and on corpus/annotated.")
  private int folds = 1;

  @Mixin private CorpusOption corpora;

  @Option(
      names = "--lexicon",
      paramLabel = "FILE.ttl",
      description = "A SKOS file of your own; may be repeated.")
  private List<Path> lexicons = List.of();

  @Option(
      names = "--coverage",
      description =
          "Only count how many of the annotated concepts the lexicon has, and how deep it is.")
  private boolean coverage;

  @Override
  public Integer call() throws IOException {
    Lexicon lexicon = ReadLexicon.withOwn(lexicons);
    if (coverage) {
      ShowCoverage.on(
          spec.commandLine().getOut(),
          MeasureCoverage.of(
              ReadGold.from(gold), (name, type) -> lexicon.named(name, type) != null),
          CountDepths.of(lexicon));
      return ExitCode.OK;
    }
    Evaluation evaluation = folds > 1 ? crossValidated(lexicon) : shipped(lexicon);
    print(evaluation);
    if (errors != null) {
      write(evaluation.errors());
    }
    return ExitCode.OK;
  }

  private Evaluation shipped(Lexicon lexicon) {
    Extractor extractor = Extractor.load(lexicon);
    EvaluateExtraction evaluation =
        new EvaluateExtraction(concept -> lexicon.labels(concept.iri()), threshold);
    ReadGold.from(gold).forEach(p -> evaluation.add(p, extractor.extract(p.paper())));
    return evaluation.result();
  }

  private Evaluation crossValidated(Lexicon lexicon) throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    return new TrainModels(corpora.with(List.of()), lexicon, step -> err.println(step + " …"))
        .crossValidate(gold, folds, threshold);
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
    calibration("mentions", evaluation.ofMentions());
    calibration("facts", evaluation.ofFacts());
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

  private void calibration(String what, Calibration calibration) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%nexpected calibration error of %s %.3f%n%-12s %9s %9s%n",
        what,
        calibration.expectedError(),
        "confidence",
        "right",
        "count");
    for (Calibration.Bin bin : calibration.bins()) {
      out.printf(Locale.ROOT, "%-12.2f %9.2f %9d%n", bin.confidence(), bin.right(), bin.count());
    }
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
