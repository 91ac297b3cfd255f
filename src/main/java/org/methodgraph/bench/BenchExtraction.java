package org.methodgraph.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
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

  /** The stock annotators by their letters. */
  public static final Map<String, String> STOCK = stock();

  private final List<Paper> papers;
  private final BenchSettings settings;
  private final Consumer<String> talk;
  private final ExtractLines line;

  /**
   * Loads the line.
   *
   * @param papers to work on
   * @param talk hears what is being done
   */
  public BenchExtraction(List<Paper> papers, BenchSettings settings, Consumer<String> talk) {
    if (papers.isEmpty() || settings.repeats() < 1) {
      throw new IllegalArgumentException("nothing to measure: one paper and one repeat at least");
    }
    if (!STOCK.keySet().containsAll(settings.against())) {
      throw new IllegalArgumentException("the stock annotators are " + STOCK.keySet());
    }
    this.papers = papers;
    this.settings = settings;
    this.talk = talk;
    talk.accept("Loading the line");
    line = ExtractLines.load(List.of(), Iris.DEFAULT_BASE, BuildSettings.DEFAULT_THRESHOLD);
  }

  private static Map<String, String> stock() {
    Map<String, String> stock = new LinkedHashMap<>();
    stock.put("a", "tokenize,pos,lemma");
    stock.put("b", "tokenize,pos,lemma,depparse");
    stock.put("c", "tokenize,pos,lemma,ner,depparse,natlog,openie");
    return Collections.unmodifiableMap(stock);
  }

  /**
   * Where the line spends its time, as shares by room and class.
   *
   * @param seconds how long to look
   */
  public Map<String, Double> profile(double seconds) {
    warmUp(line(), 1);
    talk.accept("Looking where the time goes");
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
    settings.against().forEach(key -> contenders.add(stock(key)));
    contenders.add(line());
    int most = Collections.max(threads);
    contenders.forEach(contender -> warmUp(contender, most));
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
    return run(
        line(),
        threads,
        size,
        List.of(TimeContender.once(line(), VaryPapers.of(papers, size), threads)));
  }

  /** Lets a contender work until what is to be compiled is compiled. */
  public void warmUp(int threads) {
    warmUp(line(), threads);
  }

  private void warmUp(Contender contender, int threads) {
    talk.accept("Warming up " + contender.what());
    long end = System.nanoTime() + (long) (settings.warmUpSeconds() * 1e9);
    do {
      TimeContender.once(contender, papers, threads);
    } while (System.nanoTime() < end);
  }

  private List<ExtractionRun> takeTurns(List<Contender> contenders, int threads) {
    List<List<Paper>> given = new ArrayList<>();
    contenders.forEach(contender -> given.add(enough(contender, threads)));
    List<List<TimeContender.Pass>> passes = new ArrayList<>();
    contenders.forEach(contender -> passes.add(new ArrayList<>()));
    for (int repeat = 1; repeat <= settings.repeats(); repeat++) {
      talk.accept("Threads " + threads + ", repeat " + repeat + " of " + settings.repeats());
      for (int i = 0; i < contenders.size(); i++) {
        passes.get(i).add(TimeContender.once(contenders.get(i), given.get(i), threads));
      }
    }
    List<ExtractionRun> runs = new ArrayList<>();
    for (int i = 0; i < contenders.size(); i++) {
      runs.add(run(contenders.get(i), threads, given.get(i).size(), passes.get(i)));
    }
    return runs;
  }

  /** The papers as many times over as the contender needs to be busy for long enough. */
  private List<Paper> enough(Contender contender, int threads) {
    double once = TimeContender.once(contender, papers, threads).seconds();
    int rounds = (int) Math.max(1, Math.ceil(settings.leastSeconds() / once));
    return Collections.nCopies(rounds, papers).stream().flatMap(List::stream).toList();
  }

  private static ExtractionRun run(
      Contender contender, int threads, int papers, List<TimeContender.Pass> passes) {
    return new ExtractionRun(
        contender.key(),
        contender.what(),
        threads,
        papers,
        passes.get(0).tokens(),
        passes.stream().map(TimeContender.Pass::seconds).toList(),
        passes.stream().map(TimeContender.Pass::processorSeconds).toList());
  }

  private Contender line() {
    return new Contender(
        LINE,
        "MethodGraph to sorted N-Quads",
        paper -> {
          if (!(line.of(paper) instanceof ExtractLines.Found found) || found.lines().isEmpty()) {
            throw new IllegalStateException("nothing came of " + paper.origin());
          }
          return found.tokens();
        });
  }

  private Contender stock(String key) {
    String annotators = STOCK.get(key);
    talk.accept("Loading " + annotators);
    StockAnnotators stock = StockAnnotators.load(annotators);
    return new Contender(key, "CoreNLP " + annotators, paper -> stock.annotate(paper.text()));
  }
}
