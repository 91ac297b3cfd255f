package org.methodgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.methodgraph.build.BuildSettings;
import org.methodgraph.build.Extractor;
import org.methodgraph.evaluate.ErrorCase;
import org.methodgraph.evaluate.Evaluation;
import org.methodgraph.evaluate.MeasureCoverage;
import org.methodgraph.evaluate.ReadGold;
import org.methodgraph.lexicon.CountDepths;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.lexicon.ReadLexicon;
import org.methodgraph.train.TrainModels;
import org.methodgraph.train.Without;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

  @Option(
      names = "--scier",
      description =
          "The annotated papers are SciER's sentences: judge mentions in them by a tagger trained on --corpus scier:FILE alone.")
  private boolean scier;

  @Option(
      names = "--without",
      paramLabel = "PART",
      description =
          "With --folds: retrain and judge without one part, to see what it gives: ${COMPLETION-CANDIDATES}.")
  private Without without = Without.NOTHING;

  @Option(
      names = "--baseline",
      description =
          "Also score plain ways on the same papers: names of the lexicon alone, and facts by CoreNLP's open information extraction.")
  private boolean baseline;

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
    refuseWhatDoesNotFit();
    Scorers scorers = new Scorers(lexicon, threshold, baseline);
    if (scier) {
      trainModels(lexicon).judgeScier(gold, scorers::add);
    } else if (folds > 1) {
      trainModels(lexicon).crossValidate(gold, folds, scorers::add);
    } else {
      Extractor extractor = Extractor.load(lexicon);
      ReadGold.from(gold).forEach(p -> scorers.add(p, extractor.extract(p.paper())));
    }
    PrintWriter out = spec.commandLine().getOut();
    Evaluation evaluation = scorers.result();
    ShowEvaluation.on(out, evaluation, threshold);
    scorers.baselines().forEach((name, plain) -> ShowEvaluation.brief(out, name, plain));
    out.flush();
    if (errors != null) {
      write(evaluation.errors());
    }
    return ExitCode.OK;
  }

  private void refuseWhatDoesNotFit() {
    if (without != Without.NOTHING && folds == 1 && !scier) {
      throw new ParameterException(
          spec.commandLine(), "--without retrains the models; say --folds 5 too.");
    }
    if (scier && corpora.with(List.of()).scier().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--scier needs sentences to learn from; say --corpus scier:FILE.");
    }
  }

  private TrainModels trainModels(Lexicon lexicon) {
    PrintWriter err = spec.commandLine().getErr();
    return new TrainModels(
        corpora.with(List.of()), lexicon, without, step -> err.println(step + " …"));
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
