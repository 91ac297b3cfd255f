package org.methodgraph.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.methodgraph.analyse.StockAnnotators;
import org.methodgraph.build.BuildSettings;
import org.methodgraph.build.ExtractLines;
import org.methodgraph.graph.Iris;
import org.methodgraph.model.Paper;

/**
 * Measures the line from raw text to sorted N-Quads against CoreNLP's stock annotators, on the same
 * papers in one run: everything is warm, and repeats of all contenders take turns.
 */
public final class BenchExtraction {
  /** The line's letter. */
  public static final String LINE = "d";

  private static final String WORDS = "tokenize,pos,lemma";
  private static final String TREES = "tokenize,pos,lemma,depparse";
  private static final String FACTS = "tokenize,pos,lemma,ner,depparse,natlog,openie";

  private final List<Paper> papers;
  private final int repeats;
  private final int slowPapers;
  private final Consumer<String> talk;
  private final ExtractLines line;

  /**
   * Loads the line.
   *
   * @param papers to work on
   * @param repeats how often each is measured
   * @param slowPapers how many of the papers the slow stock annotators get; 0 leaves them out
   * @param talk hears what is being done
   */
  public BenchExtraction(List<Paper> papers, int repeats, int slowPapers, Consumer<String> talk) {
    if (papers.isEmpty() || repeats < 1 || slowPapers < 0) {
      throw new IllegalArgumentException("nothing to measure: one paper and one repeat at least");
    }
    this.papers = papers;
    this.repeats = repeats;
    this.slowPapers = Math.min(slowPapers, papers.size());
    this.talk = talk;
    talk.accept("Loading the line");
    line = ExtractLines.load(List.of(), Iris.DEFAULT_BASE, BuildSettings.DEFAULT_THRESHOLD);
  }

  /**
   * Where the line spends its time, as shares by room and class.
   *
   * @param seconds how long to look
   */
  public Map<String, Double> profile(double seconds) {
    talk.accept("Looking where the time goes");
    TimeContender.once(line(), papers, 1);
    try (SampleStacks samples = new SampleStacks()) {
      long end = System.nanoTime() + (long) (seconds * 1e9);
      do {
        TimeContender.once(line(), papers, 1);
      } while (System.nanoTime() < end);
      return samples.shares();
    }
  }

  /** Times the line and the stock annotators with each number of threads. */
  public List<ExtractionRun> compare(List<Integer> threads) {
    List<Contender> contenders = new ArrayList<>();
    contenders.add(stock("a", WORDS, papers.size()));
    if (slowPapers > 0) {
      contenders.add(stock("b", TREES, slowPapers));
      contenders.add(stock("c", FACTS, slowPapers));
    }
    contenders.add(line());
    talk.accept("Warming up");
    contenders.forEach(contender -> TimeContender.once(contender, given(contender), 1));
    List<ExtractionRun> runs = new ArrayList<>();
    for (int count : threads) {
      runs.addAll(takeTurns(contenders, count));
    }
    return runs;
  }

  /**
   * Times the line over more and more papers: the given ones again and again, each time with
   * another name and their sentences in another order.
   *
   * @param size how many papers
   */
  public ExtractionRun grown(int size, int threads) {
    talk.accept(size + " papers");
    TimeContender.Pass pass = TimeContender.once(line(), VaryPapers.of(papers, size), threads);
    return new ExtractionRun(
        LINE,
        line().what(),
        threads,
        size,
        pass.tokens(),
        List.of(pass.seconds()),
        List.of(pass.processorSeconds()));
  }

  private List<ExtractionRun> takeTurns(List<Contender> contenders, int threads) {
    List<List<TimeContender.Pass>> passes = new ArrayList<>();
    contenders.forEach(contender -> passes.add(new ArrayList<>()));
    for (int repeat = 1; repeat <= repeats; repeat++) {
      talk.accept("Threads " + threads + ", repeat " + repeat + " of " + repeats);
      for (int i = 0; i < contenders.size(); i++) {
        Contender contender = contenders.get(i);
        passes.get(i).add(TimeContender.once(contender, given(contender), threads));
      }
    }
    List<ExtractionRun> runs = new ArrayList<>();
    for (int i = 0; i < contenders.size(); i++) {
      Contender contender = contenders.get(i);
      List<TimeContender.Pass> of = passes.get(i);
      runs.add(
          new ExtractionRun(
              contender.key(),
              contender.what(),
              threads,
              contender.papers(),
              of.get(0).tokens(),
              of.stream().map(TimeContender.Pass::seconds).toList(),
              of.stream().map(TimeContender.Pass::processorSeconds).toList()));
    }
    return runs;
  }

  private List<Paper> given(Contender contender) {
    return papers.subList(0, contender.papers());
  }

  private Contender line() {
    return new Contender(
        LINE,
        "MethodGraph to sorted N-Quads",
        papers.size(),
        paper -> {
          if (!(line.of(paper) instanceof ExtractLines.Found found) || found.lines().isEmpty()) {
            throw new IllegalStateException("nothing came of " + paper.origin());
          }
          return found.tokens();
        });
  }

  private Contender stock(String key, String annotators, int count) {
    talk.accept("Loading " + annotators);
    StockAnnotators stock = StockAnnotators.load(annotators);
    return new Contender(
        key, "CoreNLP " + annotators, count, paper -> stock.annotate(paper.text()));
  }
}
