package org.methodgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user is told about folders that are no usable store. */
class BadStoreTest {
  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void nameTheFolder() {
    folder = temporary.resolve("store");
  }

  @Test
  void readingAMissingFolderMakesNothing() throws IOException {
    assertTold(
        "There is no store at " + folder + ": no such folder.",
        () -> GraphStore.forReading(folder));
    assertEquals(List.of(), entries(temporary));
  }

  @Test
  void readingAnotherFolderMakesNothing() throws IOException {
    Files.createDirectory(folder);
    Files.writeString(folder.resolve("notes.txt"), "mine");
    assertTold(
        folder + " is no MethodGraph store: it has no file methodgraph-store.",
        () -> GraphStore.forReading(folder));
    assertEquals(List.of("notes.txt"), entries(folder));
  }

  @Test
  void aFolderWithOtherFilesIsNotMadeAStore() throws IOException {
    Files.createDirectory(folder);
    Files.writeString(folder.resolve("notes.txt"), "mine");
    assertTold(
        folder + " holds other files and is no MethodGraph store.",
        () -> GraphStore.forWriting(folder));
    assertEquals(List.of("notes.txt"), entries(folder));
  }

  @Test
  void aFileIsNoStore() throws IOException {
    Files.writeString(folder, "mine");
    assertTold(folder + " is a file; a store is a folder.", () -> GraphStore.forReading(folder));
    assertTold(folder + " is a file; a store is a folder.", () -> GraphStore.forWriting(folder));
    assertEquals("mine", Files.readString(folder));
  }

  @Test
  void aStoreOfALaterFormatIsLeftAlone() throws IOException {
    GraphStore.forWriting(folder).close();
    Files.writeString(folder.resolve("methodgraph-store"), "MethodGraph store, format 2\n");
    String told = "The store at " + folder + " has format 2; this MethodGraph reads format 1.";
    assertTold(told, () -> GraphStore.forReading(folder));
    assertTold(told, () -> GraphStore.forWriting(folder));
  }

  @Test
  void aDamagedVersionFileIsNamed() throws IOException {
    GraphStore.forWriting(folder).close();
    Files.write(folder.resolve("methodgraph-store"), new byte[] {(byte) 0xff, 0, 1});
    assertTold(
        folder.resolve("methodgraph-store") + " is damaged: it should read",
        () -> GraphStore.forReading(folder));
  }

  @Test
  void aStoreThatWasOnlyBegunSaysSo() throws IOException {
    Files.createDirectory(folder);
    Files.writeString(folder.resolve("methodgraph-store"), "MethodGraph store, format 1\n");
    assertTold(
        "The store at " + folder + " was begun but never written",
        () -> GraphStore.forReading(folder));
    GraphStore.forWriting(folder).close();
    GraphStore.forReading(folder).close();
  }

  @Test
  void aStoreIsOpenOnceInAProcessWhateverItsName() throws IOException {
    Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);
    try (GraphStore store = GraphStore.forWriting(folder)) {
      assertTold(
          "The store at " + link + " is open in this process.", () -> GraphStore.forReading(link));
      assertTold(
          "The store at " + folder + " is open in this process.",
          () -> GraphStore.forReading(folder));
      store.write(dataset -> dataset.prefixes().add("x", "http://example.org/"));
    }
    GraphStore.forReading(folder).close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nodes-data.obj", "SPOG.bpt", "GSPO.idn", "POSG.dat"})
  void aDamagedDatabaseIsToldPlainly(String file) throws IOException {
    try (GraphStore store = GraphStore.forWriting(folder)) {
      store.write(
          dataset ->
              ReplaceGraph.in(
                  dataset, Samples.DDPM, Samples.graph("<x> rdfs:label 'something' .")));
    }
    Path path = folder.resolve("tdb2/Data-0001").resolve(file);
    byte[] bytes = Files.readAllBytes(path);
    Arrays.fill(bytes, (byte) 0x5a);
    Files.write(path, bytes);
    assertTold(
        "The database in " + folder.resolve("tdb2") + " cannot be read",
        () -> GraphStore.forReading(folder));
  }

  @Test
  void aBrokenTextIndexIsMadeAgain() throws IOException {
    try (GraphStore store = GraphStore.forWriting(folder)) {
      store.write(
          dataset ->
              ReplaceGraph.in(
                  dataset, Samples.DDPM, Samples.graph("<x> rdfs:label 'something' .")));
    }
    for (String name : entries(folder.resolve("text"))) {
      Files.write(folder.resolve("text").resolve(name), new byte[] {1, 2, 3});
    }
    try (GraphStore store = GraphStore.forReading(folder)) {
      assertTrue(store.textIndexRebuilt());
      assertEquals(List.of("x"), Samples.ask(store, "SELECT ?s { ?s text:query 'something' }"));
    }
    assertFalse(Files.exists(folder.resolve("writing")));
  }

  @Test
  void anIndexByAnotherDefinitionIsMadeAgain() throws IOException {
    try (GraphStore store = GraphStore.forWriting(folder)) {
      store.write(
          dataset ->
              ReplaceGraph.in(
                  dataset, Samples.DDPM, Samples.graph("<x> rdfs:label 'something' .")));
    }
    Files.writeString(folder.resolve("text-definition"), "of long ago\n");
    try (GraphStore store = GraphStore.forReading(folder)) {
      assertTrue(store.textIndexRebuilt());
      assertEquals(List.of("x"), Samples.ask(store, "SELECT ?s { ?s text:query 'something' }"));
    }
    try (GraphStore store = GraphStore.forReading(folder)) {
      assertFalse(store.textIndexRebuilt());
    }
  }

  private static void assertTold(String beginning, Runnable opening) {
    String message = assertThrows(StoreException.class, opening::run).getMessage();
    assertTrue(message.startsWith(beginning), message);
  }

  private static List<String> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
