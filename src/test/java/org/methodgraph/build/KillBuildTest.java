package org.methodgraph.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.methodgraph.Stores;
import org.methodgraph.store.StoreException;

/**
 * {@code kill -9} at random moments of a build: nothing that was stored is lost, the store opens,
 * the same command goes on, and the store ends as if nobody had killed anything. {@code
 * -Dmethodgraph.kills=20} sets how often, {@code -Dmethodgraph.kills.seed} when.
 */
class KillBuildTest {
  private static final int KILLS = Integer.getInteger("methodgraph.kills", 2);
  private static final long SEED = Long.getLong("methodgraph.kills.seed", 20_261_123L);
  private static final int PAPERS = 420;

  /** Each paper has it once; the description of the store names it too, but with no text behind. */
  private static final String SOURCE_HASH = "<https://w3id.org/methodgraph/ontology#sourceHash> \"";

  @TempDir Path folder;
  private Path input;

  @Test
  void aKilledBuildLosesNothingAndGoesOn() throws IOException, InterruptedException {
    input = folder.resolve("papers.jsonl");
    Files.writeString(input, papers());
    Path whole = folder.resolve("whole");
    long start = System.nanoTime();
    assertEquals(0, build(whole).waitFor(), "the build that nobody kills");
    long length = (System.nanoTime() - start) / 1_000_000;

    Random random = new Random(SEED);
    Path store = folder.resolve("store");
    int stored = 0;
    int kills = 0;
    int builds = 0;
    while (kills < KILLS) {
      builds++;
      assertTrue(builds < 10 * KILLS, "builds end before they can be killed");
      Process build = build(store);
      long moment = (long) (random.nextDouble() * length);
      boolean ended = build.waitFor(moment, TimeUnit.MILLISECONDS);
      build.destroyForcibly().waitFor();
      kills += ended ? 0 : 1;
      int now = papersIn(store);
      assertTrue(now >= stored, "papers were lost: %d of %d are left".formatted(now, stored));
      System.out.printf(
          "%s after %.1f of %.1f s: %d papers are stored%n",
          ended ? "not killed" : "killed", moment / 1e3, length / 1e3, now);
      stored = now;
      if (stored == PAPERS) {
        store = folder.resolve("store" + builds);
        stored = 0;
      }
    }
    assertEquals(0, build(store).waitFor(), "the build goes on");
    assertEquals(Stores.nquads(whole), Stores.nquads(store), "as if nothing had happened");
  }

  /** Short abstracts, so that there are several transactions in a short time. */
  private static String papers() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < PAPERS; i++) {
      lines.add(
          """
          {"id": "24%02d.%05d", "title": "Quux number %d", "abstract": "We propose Quux%dNet for \
          image generation. Quux%dNet outperforms GANs on CIFAR-10."}
          """
              .formatted(1 + i % 12, i, i, i, i));
    }
    return String.join("", lines);
  }

  private Process build(Path store) throws IOException {
    List<String> command = new ArrayList<>();
    Collections.addAll(
        command,
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx2g",
        "-XX:+UseSerialGC",
        "-cp",
        System.getProperty("java.class.path"),
        BuildInSmall.class.getName());
    Collections.addAll(command, input.toString(), store.toString());
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("said").toFile()))
        .start();
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
