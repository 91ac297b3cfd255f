package org.methodgraph.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.methodgraph.Stores;
import org.methodgraph.graph.Iris;
import org.methodgraph.store.StoreException;

class LoadStoreTest {
  private static final String ONE =
      "<https://x.example/one> <http://www.w3.org/2000/01/rdf-schema#label> \"the first\""
          + " <https://x.example/graph> .\n";
  private static final String TWO = ONE.replace("one", "two").replace("first", "second");

  @TempDir private Path folder;

  private long load(Path... inputs) {
    return new LoadStore(Iris.DEFAULT_BASE).load(List.of(inputs), folder.resolve("store"));
  }

  @Test
  void partsOfAClusterPackedOrNotBecomeAStoreThatFindsItsTexts() throws IOException {
    Path parts = Files.createDirectory(folder.resolve("parts"));
    Files.writeString(parts.resolve("part-00000"), ONE);
    try (OutputStream packed =
        new GZIPOutputStream(Files.newOutputStream(parts.resolve("part-00001.gz")))) {
      packed.write(TWO.getBytes(StandardCharsets.UTF_8));
    }
    Files.writeString(parts.resolve("_SUCCESS"), "");
    Files.writeString(parts.resolve(".part-00000.crc"), "no quads");
    assertEquals(2, load(parts));
    Path store = folder.resolve("store");
    String quads = Stores.nquads(store);
    assertTrue(quads.contains(ONE) && quads.contains(TWO), quads);
    String search = "?s <http://jena.apache.org/text#query> 'second' ";
    assertTrue(Stores.ask(store, search), "the text index was made");
    assertThrows(StoreException.class, () -> load(parts), "there is a store now");
  }

  @Test
  void aBadLineIsToldWithItsPlaceAndLeavesRoomForAnotherTry() throws IOException {
    Path file = folder.resolve("bad.nq");
    Files.writeString(file, ONE + "<https://x.example/one> oops\n");
    String told = assertThrows(StoreException.class, () -> load(file)).getMessage();
    assertTrue(told.contains("bad.nq") && told.contains("line: 2"), told);
    assertThrows(StoreException.class, () -> Stores.nquads(folder.resolve("store")), "no store");
    Files.writeString(file, ONE);
    assertEquals(1, load(file));
  }

  @Test
  void aTripleWithoutGraphIsRefused() throws IOException {
    Path file = folder.resolve("triple.nt");
    Files.writeString(file, ONE.replace(" <https://x.example/graph>", ""));
    String told = assertThrows(StoreException.class, () -> load(file)).getMessage();
    assertTrue(told.contains("without graph"), told);
  }

  @Test
  void nothingToLoadIsTold() {
    assertThrows(StoreException.class, () -> load(folder.resolve("missing.nq")));
  }
}
