package org.methodgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.methodgraph.store.Samples.DDIM;
import static org.methodgraph.store.Samples.DDPM;
import static org.methodgraph.store.Samples.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplaceGraphTest {
  private static final String PAPER =
      """
      <p> a mg:Paper ; rdfs:label "A paper", "Ein Papier"@de ; mg:year 2020 ;
        mg:created "2020-06-19"^^<http://www.w3.org/2001/XMLSchema#date> .
      <s> mg:confidence 0.82 ; mg:negated false ; mg:text "words, \\"quoted\\"" .
      """;

  @TempDir Path folder;

  @Test
  void onlyTheNamedGraphChangesAndToExactlyTheContent() {
    DatasetGraph dataset = DatasetGraphFactory.create();
    Graph other = graph("<p> mg:year 1999 .");
    dataset.addGraph(DDIM, other);
    dataset.addGraph(DDPM, graph("<p> mg:year 2019 ; rdfs:label 'A paper' ."));
    assertTrue(ReplaceGraph.in(dataset, DDPM, graph(PAPER)));
    assertTrue(dataset.getGraph(DDPM).isIsomorphicWith(graph(PAPER)));
    assertTrue(dataset.getGraph(DDIM).isIsomorphicWith(other));
  }

  @Test
  void anEmptyContentRemovesTheGraph() {
    DatasetGraph dataset = DatasetGraphFactory.create();
    dataset.addGraph(DDPM, graph(PAPER));
    assertTrue(ReplaceGraph.in(dataset, DDPM, graph("")));
    assertFalse(dataset.containsGraph(DDPM));
    assertFalse(ReplaceGraph.in(dataset, DDPM, graph("")));
  }

  @Test
  void theSameContentAgainLeavesEveryFileOfTheStoreAsItWas() throws IOException {
    try (GraphStore store = GraphStore.forWriting(folder)) {
      store.write(dataset -> assertTrue(ReplaceGraph.in(dataset, DDPM, graph(PAPER))));
    }
    Map<String, Integer> before = hashes();
    try (GraphStore store = GraphStore.forWriting(folder)) {
      store.write(dataset -> assertFalse(ReplaceGraph.in(dataset, DDPM, graph(PAPER))));
    }
    assertEquals(before, hashes());
  }

  @Test
  void aNumberInAnotherSpellingIsNotLost() {
    try (GraphStore store = GraphStore.forWriting(folder)) {
      store.write(dataset -> ReplaceGraph.in(dataset, DDPM, graph("<s> mg:value 0.5 .")));
      store.write(dataset -> ReplaceGraph.in(dataset, DDPM, graph("<s> mg:value 0.50 .")));
      assertEquals(
          List.of("true"), Samples.ask(store, "SELECT (?v = 0.5 AS ?same) { ?s mg:value ?v }"));
    }
  }

  private Map<String, Integer> hashes() throws IOException {
    Map<String, Integer> hashes = new HashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().equals("tdb.lock"))
          .forEach(file -> hashes.put(folder.relativize(file).toString(), hash(file)));
    }
    return hashes;
  }

  private static int hash(Path file) {
    try {
      return Arrays.hashCode(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
