package org.methodgraph.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.methodgraph.build.Extractor;
import org.methodgraph.evaluate.GoldPaper;
import org.methodgraph.evaluate.ReadGold;
import org.methodgraph.lexicon.Lexicon;

/** Annotated papers to the models that travel with the program. */
public final class TrainModels {
  /** Where in the sources the models of facts stand. */
  public static final String FACTS_FILE = "facts.txt.gz";

  private final Lexicon lexicon;
  private final Consumer<String> progress;

  public TrainModels(Lexicon lexicon, Consumer<String> progress) {
    this.lexicon = lexicon;
    this.progress = progress;
  }

  /**
   * Trains the models that decide facts, on what the present extractor finds in annotated papers.
   *
   * @param annotated gold files in JSON Lines, files of our own annotated abstracts, or folders of
   *     them
   * @param folder where to write {@link #FACTS_FILE}
   * @throws org.methodgraph.evaluate.GoldException if a file cannot be used
   */
  public void facts(List<Path> annotated, Path folder) throws IOException {
    List<GoldPaper> papers = read(annotated);
    progress.accept("extracting " + papers.size() + " annotated papers");
    Extractor extractor = Extractor.ofMentions(lexicon);
    FactExamples examples = new FactExamples(concept -> lexicon.labels(concept.iri()));
    for (GoldPaper paper : papers) {
      examples.add(paper, extractor.extract(paper.paper()));
    }
    progress.accept("fitting the fact models");
    Files.createDirectories(folder);
    try (OutputStream out = Files.newOutputStream(folder.resolve(FACTS_FILE))) {
      TrainFacts.on(examples).write(out);
    }
  }

  private static List<GoldPaper> read(List<Path> annotated) throws IOException {
    List<GoldPaper> papers = new ArrayList<>();
    for (Path path : annotated) {
      for (Path file : files(path)) {
        papers.addAll(ReadGold.from(file));
      }
    }
    return papers;
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
