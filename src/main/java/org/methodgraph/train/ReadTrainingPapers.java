package org.methodgraph.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.methodgraph.analyse.Analyser;
import org.methodgraph.evaluate.GoldPaper;
import org.methodgraph.evaluate.ReadGold;
import org.methodgraph.learn.Corpus;
import org.methodgraph.mention.FindMentions;
import org.methodgraph.model.Document;
import org.methodgraph.text.CleanAbstract;

/** Reads and analyses what models are trained on. */
final class ReadTrainingPapers {
  private final Analyser analyser;
  private final FindMentions rules;

  /**
   * @param rules whose finds the tagger learns to judge
   */
  ReadTrainingPapers(Analyser analyser, FindMentions rules) {
    this.analyser = analyser;
    this.rules = rules;
  }

  List<TrainingPaper> of(TrainingSources sources) throws IOException {
    List<TrainingPaper> papers = new ArrayList<>();
    for (Path file : sources.gold()) {
      papers.addAll(gold(file));
    }
    for (Path file : annotated(sources.annotated())) {
      papers.addAll(studied(ReadGold.from(file), Corpus.WRITTEN));
    }
    for (Path file : sources.scier()) {
      papers.addAll(studied(ReadCorpora.scier(file), Corpus.SCIER));
    }
    for (Path file : sources.tdmsci()) {
      papers.addAll(studied(ReadCorpora.tdmsci(file), Corpus.TDMSCI));
    }
    return papers;
  }

  /** Papers of a gold file. */
  List<TrainingPaper> gold(Path file) {
    return studied(ReadGold.from(file), Corpus.OWN);
  }

  /** SciER's articles, as if they were all that there is. */
  List<TrainingPaper> scierArticles(Path file) {
    return studied(ReadCorpora.scierArticles(file), Corpus.WRITTEN);
  }

  private List<TrainingPaper> studied(List<GoldPaper> papers, Corpus corpus) {
    List<TrainingPaper> studied = new ArrayList<>();
    for (GoldPaper gold : papers) {
      Document document =
          analyser.analyse(gold.paper(), CleanAbstract.of(gold.paper()), sentence -> false);
      studied.add(new TrainingPaper(gold, corpus, document, rules.byRules(document)));
    }
    return studied;
  }

  private static List<Path> annotated(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (java.nio.file.NoSuchFileException e) {
      throw new TrainingTextException(
          folder + ": no such folder; expected annotated .txt files, as in corpus/annotated.");
    }
  }
}
