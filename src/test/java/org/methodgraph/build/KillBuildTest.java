package org.methodgraph.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.methodgraph.Stores;
import org.methodgraph.build.BuildProcess.Told;
import org.methodgraph.store.StoreException;

/**
 * {@code kill -9} at random moments of a build: nothing that was stored is lost, the store opens,
 * the same command goes on, and the store ends as if nobody had killed anything. One store goes
 * through all kills, each at a moment of its own share of the build, so that they reach from its
 * beginning to its last writes. {@code -Dmethodgraph.kills=20} sets how often, {@code
 * -Dmethodgraph.kills.seed} when.
 */
class KillBuildTest {
  private static final int KILLS = Integer.getInteger("methodgraph.kills", 2);
  private static final long SEED = Long.getLong("methodgraph.kills.seed", 20_261_123L);
  private static final double LOADING = 0.1;
  private static final int PAPERS = 320;

  /** Each paper has it once; the description of the store names it too, but with no text behind. */
  private static final String SOURCE_HASH = "<https://w3id.org/methodgraph/ontology#sourceHash> \"";

  @TempDir Path folder;
  private Path input;
  private Path store;
  private int number;

  @Test
  void aKilledBuildLosesNothingAndGoesOn() throws IOException, InterruptedException {
    input = folder.resolve("papers.jsonl");
    Files.writeString(input, papers());
    Path whole = folder.resolve("whole");
    BuildProcess unharmed = BuildProcess.start(input, whole);
    assertEquals(0, unharmed.end(), "the build that nobody kills");
    long length = unharmed.nanos();

    store = folder.resolve("store0");
    Random random = new Random(SEED);
    int stored = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      double share = (kill + random.nextDouble()) / KILLS;
      long moment = moment(share, unharmed.told().get(1).nanos(), length);
      Told before = lastBefore(unharmed.told(), moment);
      stored = killed(stored, before.papers(), moment - before.nanos());
      System.out.printf(
          "killed at %2.0f%% of the build, %s: %d papers are stored%n",
          100 * share, place(before.papers()), stored);
    }
    BuildProcess last = BuildProcess.start(input, store);
    assertEquals(0, last.end(), "the build goes on");
    assertEquals(stored, last.told().get(1).papers(), "what was stored is not done again");
    assertEquals(Stores.nquads(whole), Stores.nquads(store), "as if nothing had happened");
  }

  /** Loading, which is half of so small a build, counts for a tenth: it writes nothing. */
  private static long moment(double share, long loaded, long length) {
    return share < LOADING
        ? (long) (share / LOADING * loaded)
        : loaded + (long) ((share - LOADING) / (1 - LOADING) * (length - loaded));
  }

  /** The last thing that was told before a moment. */
  private static Told lastBefore(List<Told> told, long moment) {
    return told.stream().filter(one -> one.nanos() <= moment).reduce((a, b) -> b).orElseThrow();
  }

  private static String place(int papers) {
    return papers < 0
        ? "before its first paper"
        : papers < PAPERS ? "after paper " + papers : "after its last paper";
  }

  /**
   * Builds until so many papers are done, kills after that time, or sooner where the build ends
   * sooner, and looks at what is left.
   *
   * @param stored how many papers the store has
   * @return how many it has then
   */
  private int killed(int stored, int papers, long nanos) throws IOException, InterruptedException {
    for (long wait = nanos; ; wait /= 2) {
      Path spare = copy();
      BuildProcess build = BuildProcess.start(input, store);
      build.listen(papers);
      boolean killed = build.kill(wait);
      if (build.told().size() > 1) {
        assertEquals(stored, build.told().get(1).papers(), "the build finds what is stored");
      }
      if (killed) {
        delete(spare);
        int committed = build.committed(StorePapers.PAPERS_PER_TRANSACTION);
        return papersIn(Math.max(stored, committed));
      }
      assertTrue(wait > 0, "the build ends before it can be killed");
      delete(store);
      store = spare;
    }
  }

  /** Looks at a copy: whoever opens the store itself mends it, which is left to the next build. */
  private int papersIn(int atLeast) throws IOException {
    Path copy = copy();
    int papers = papersIn(copy);
    assertTrue(papers >= atLeast, "%d papers of %d are left".formatted(papers, atLeast));
    delete(copy);
    return papers;
  }

  private Path copy() throws IOException {
    Path copy = folder.resolve("store" + ++number);
    if (Files.exists(store)) {
      try (Stream<Path> files = Files.walk(store)) {
        for (Path file : files.toList()) {
          Files.copy(file, copy.resolve(store.relativize(file)));
        }
      }
    }
    return copy;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** Short abstracts, so that there are several transactions in a short time. */
  private static String papers() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < PAPERS; i++) {
      lines.append(
          """
          {"id": "24%02d.%05d", "title": "Quux number %d", "abstract": "We propose Quux%dNet for \
          image generation. Quux%dNet outperforms GANs on CIFAR-10."}
          """
              .formatted(1 + i % 12, i, i, i, i));
    }
    return lines.toString();
  }

  private static int papersIn(Path folder) {
    try {
      return (int) Stores.nquads(folder).lines().filter(line -> line.contains(SOURCE_HASH)).count();
    } catch (StoreException e) {
      boolean nothingYet =
          e.getMessage().contains("no such folder")
              || e.getMessage().contains("never written")
              || e.getMessage().contains("no MethodGraph store");
      assertTrue(nothingYet, e.getMessage());
      return 0;
    }
  }
}
