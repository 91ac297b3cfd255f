package org.methodgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store that another process has open, and one that another process was killed over. */
class OtherProcessTest {
  @TempDir Path folder;
  private Process writer;

  @AfterEach
  void endTheWriter() throws InterruptedException {
    if (writer != null) {
      writer.destroyForcibly().waitFor();
    }
  }

  @Test
  void aStoreInUseByAnotherProcessIsToldPlainly() throws IOException {
    startWriter("round 1");
    String expected =
        "The store at "
            + folder
            + " is in use by another process (number "
            + writer.pid()
            + "), such as a running serve or build. Wait for it or stop it, then try again.";
    assertEquals(
        expected,
        assertThrows(StoreException.class, () -> GraphStore.forReading(folder)).getMessage());
    assertEquals(
        expected,
        assertThrows(StoreException.class, () -> GraphStore.forWriting(folder)).getMessage());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 40})
  void aWriterKilledAtWorkLeavesWholeTransactionsAndAnIndexThatIsMadeAgain(int milliseconds)
      throws IOException, InterruptedException {
    startWriter("round 3");
    Thread.sleep(milliseconds);
    writer.destroyForcibly().waitFor();
    assertTrue(Files.exists(folder.resolve("writing")));
    try (GraphStore store = GraphStore.forWriting(folder)) {
      assertTrue(store.textIndexRebuilt());
      List<String> rounds =
          Samples.ask(store, "SELECT DISTINCT (STRAFTER(?t, ' of ') AS ?r) { ?s mg:text ?t }");
      assertEquals(1, rounds.size(), "all graphs are of one round: " + rounds);
      int all = WriteForever.GRAPHS * WriteForever.LINES;
      assertEquals(
          List.of(Integer.toString(all)),
          Samples.ask(store, "SELECT (COUNT(*) AS ?n) { ?s mg:text ?t }"));
      assertEquals(
          List.of(Integer.toString(all)),
          Samples.ask(
              store,
              "SELECT (COUNT(*) AS ?n) { ?s text:query (mg:text '" + rounds.get(0) + "') }"));
      assertEquals(
          List.of(Integer.toString(all)),
          Samples.ask(store, "SELECT (COUNT(*) AS ?n) { ?s text:query (mg:text 'sentence') }"));
      store.write(
          dataset ->
              ReplaceGraph.in(dataset, Samples.DDPM, Samples.graph("<x> rdfs:label 'after' .")));
      assertEquals(List.of("x"), Samples.ask(store, "SELECT ?s { ?s text:query 'after' }"));
    }
    try (GraphStore store = GraphStore.forReading(folder)) {
      assertEquals(false, store.textIndexRebuilt());
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {HaltWhileOpening.class, HaltInFirstWrite.class})
  void aFirstWriterKilledBeforeItsFirstCommitLeavesRoomForTheNext(Class<?> writing)
      throws IOException, InterruptedException {
    start(writing);
    assertEquals(137, writer.waitFor());
    String told =
        assertThrows(StoreException.class, () -> GraphStore.forReading(folder)).getMessage();
    assertTrue(told.contains("never written"), told);
    try (GraphStore store = GraphStore.forWriting(folder)) {
      store.write(
          dataset ->
              ReplaceGraph.in(dataset, Samples.DDPM, Samples.graph("<x> rdfs:label 'first' .")));
    }
    try (GraphStore store = GraphStore.forReading(folder)) {
      assertEquals(List.of("x"), Samples.ask(store, "SELECT ?s { ?s text:query 'first' }"));
      assertEquals(List.of(), Samples.ask(store, "SELECT ?s { ?s mg:text ?t }"));
    }
  }

  /** Files that may not grow on are what a full disk is like, as far as a test can go. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aWriterWithoutRoomSaysSoAndLosesNothing() throws IOException, InterruptedException {
    start(WriteUntilFull.class, "sh", "-c", "ulimit -f 24000; exec \"$@\"", "sh");
    List<String> said = writer.inputReader().lines().toList();
    writer.waitFor();
    int stored = Integer.parseInt(said.get(0)) - 1;
    assertTrue(stored > 0, said.toString());
    assertTrue(said.get(1).contains("What was stored before is safe. Make room"), said.get(1));
    try (GraphStore store = GraphStore.forWriting(folder)) {
      int all = WriteForever.GRAPHS * WriteForever.LINES;
      assertEquals(
          List.of(Integer.toString(all)),
          Samples.ask(
              store,
              "SELECT (COUNT(*) AS ?n) { ?s text:query (mg:text 'round%d') }".formatted(stored)),
          "the last round before");
      WriteForever.write(store, stored + 1);
    }
  }

  private void start(Class<?> program, String... by) throws IOException {
    List<String> command = new ArrayList<>(List.of(by));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(program.getName(), folder.toString()));
    writer = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private void startWriter(String until) throws IOException {
    start(WriteForever.class);
    BufferedReader lines = writer.inputReader();
    String line = lines.readLine();
    while (line != null && !line.equals(until)) {
      line = lines.readLine();
    }
    assertEquals(until, line, "the writer ended early");
  }
}
