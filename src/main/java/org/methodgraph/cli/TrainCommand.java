package org.methodgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.methodgraph.lexicon.ReadLexicon;
import org.methodgraph.train.TrainModels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "train", description = "Trains the models from annotated papers.")
final class TrainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      description =
          "More annotated papers on top of corpus/annotated, in JSON Lines; may be repeated.")
  private List<Path> gold = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Folder for the models (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("src/main/resources/models");

  @Mixin private CorpusOption corpora;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    new TrainModels(
            corpora.with(gold),
            ReadLexicon.withOwn(List.of()),
            step -> {
              err.println(step + " …");
              err.flush();
            })
        .into(output);
    return ExitCode.OK;
  }
}
