package org.methodgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.methodgraph.lexicon.ReadLexicon;
import org.methodgraph.train.TrainModels;
import org.methodgraph.train.TrainingSources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

  @Option(
      names = "--corpus",
      paramLabel = "NAME:FILE",
      description = "A file of another corpus, scier:FILE or tdmsci:FILE; may be repeated.")
  private List<String> corpora = List.of();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Path annotated = Path.of(System.getProperty("methodgraph.home", "."), "corpus/annotated");
    TrainingSources sources =
        new TrainingSources(annotated, gold, files("scier:"), files("tdmsci:"));
    new TrainModels(
            sources,
            ReadLexicon.withOwn(List.of()),
            step -> {
              err.println(step + " …");
              err.flush();
            })
        .into(output);
    return ExitCode.OK;
  }

  private List<Path> files(String prefix) {
    for (String corpus : corpora) {
      if (!corpus.startsWith("scier:") && !corpus.startsWith("tdmsci:")) {
        throw new ParameterException(
            spec.commandLine(), "--corpus " + corpus + ": expected scier:FILE or tdmsci:FILE.");
      }
    }
    return corpora.stream()
        .filter(corpus -> corpus.startsWith(prefix))
        .map(corpus -> Path.of(corpus.substring(prefix.length())))
        .toList();
  }
}
