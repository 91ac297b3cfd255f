package org.methodgraph.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.methodgraph.SampleCorpus;
import org.methodgraph.model.Paper;

/** Small runs that fail on figures that cannot be, not on slow ones. */
class BenchExtractionTest {
  private static final int PAPERS = 4;
  private static final List<String> TALK = new ArrayList<>();
  private static BenchExtraction bench;

  @BeforeAll
  static void load() {
    List<Paper> papers = SampleCorpus.papers().subList(0, PAPERS);
    bench = new BenchExtraction(papers, settings("a"), TALK::add);
  }

  @Test
  void theLineIsHeldAgainstStockAnnotatorsOnTheSameTexts() {
    List<ExtractionRun> runs = bench.compare(List.of(1, 2));
    assertEquals(
        List.of("a1", "d1", "a2", "d2"),
        runs.stream().map(run -> run.contender() + run.threads()).toList());
    double words = runs.get(0).tokens() / (double) runs.get(0).papers();
    for (ExtractionRun run : runs) {
      assertTrue(run.papers() >= PAPERS && run.papers() % PAPERS == 0, "" + run);
      assertEquals(3, run.seconds().size());
      double here = run.tokens() / (double) run.papers();
      assertTrue(Math.abs(here - words) <= words / 50, "same texts: " + run);
      assertTrue(run.papersPerSecond() > 0.01 && run.papersPerSecond() < 100_000, "" + run);
      assertEquals(run.tokensPerSecond(), run.papersPerSecond() * here, 1e-6, "" + run);
      assertTrue(run.processorMillis() > 0, "" + run);
    }
    assertTrue(TALK.contains("Threads 2, repeat 3 of 3"));
  }

  @Test
  void theProfileNamesRoomsOfTheLine() {
    Map<String, Double> shares = bench.profile(0.5);
    assertEquals(1, shares.values().stream().mapToDouble(Double::doubleValue).sum(), 1e-9);
    assertTrue(
        shares.keySet().stream().allMatch(place -> place.matches("[a-z.]+\\.[A-Z]\\w+")),
        shares.toString());
    assertTrue(
        shares.keySet().stream().anyMatch(place -> place.startsWith("analyse.")),
        shares.toString());
  }

  @Test
  void growthMakesOtherPapersOfTheGivenOnes() {
    ExtractionRun run = bench.grown(2 * PAPERS + 1, 2);
    assertEquals(2 * PAPERS + 1, run.papers());
    List<Paper> varied = VaryPapers.of(SampleCorpus.papers().subList(0, PAPERS), 3 * PAPERS);
    assertEquals(3 * PAPERS, varied.stream().map(Paper::ids).distinct().count());
    assertEquals(3 * PAPERS, varied.stream().map(Paper::text).distinct().count());
    assertEquals(varied.get(0).abstractText().length(), varied.get(PAPERS).abstractText().length());
  }

  @Test
  void peakMemoryIsThatOfARunningJava() {
    assertTrue(PeakMemory.megabytes() > 10 && PeakMemory.megabytes() < 1_000_000);
  }

  @Test
  void nothingCannotBeMeasured() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new BenchExtraction(List.of(), settings("a"), s -> {}));
    List<Paper> one = SampleCorpus.papers().subList(0, 1);
    assertThrows(
        IllegalArgumentException.class, () -> new BenchExtraction(one, settings("z"), s -> {}));
  }

  private static BenchSettings settings(String against) {
    return new BenchSettings(3, 0.2, 0.2, List.of(against));
  }
}
