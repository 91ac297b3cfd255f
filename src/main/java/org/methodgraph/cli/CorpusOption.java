package org.methodgraph.cli;

import java.nio.file.Path;
import java.util.List;
import org.methodgraph.train.TrainingSources;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What models are trained on beside the annotated abstracts of the project. */
final class CorpusOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--corpus",
      paramLabel = "NAME:FILE",
      description =
          "Train on a file of another corpus too, scier:FILE or tdmsci:FILE; may be repeated.")
  private List<String> corpora = List.of();

  /**
   * @param gold more annotated papers
   */
  TrainingSources with(List<Path> gold) {
    for (String corpus : corpora) {
      if (!corpus.startsWith("scier:") && !corpus.startsWith("tdmsci:")) {
        throw new ParameterException(
            spec.commandLine(), "--corpus " + corpus + ": expected scier:FILE or tdmsci:FILE.");
      }
    }
    Path annotated = Path.of(System.getProperty("methodgraph.home", "."), "corpus/annotated");
    return new TrainingSources(annotated, gold, files("scier:"), files("tdmsci:"));
  }

  private List<Path> files(String prefix) {
    return corpora.stream()
        .filter(corpus -> corpus.startsWith(prefix))
        .map(corpus -> Path.of(corpus.substring(prefix.length())))
        .toList();
  }
}
