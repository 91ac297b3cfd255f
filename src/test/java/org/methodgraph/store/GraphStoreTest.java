package org.methodgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.methodgraph.store.Samples.DDIM;
import static org.methodgraph.store.Samples.DDPM;
import static org.methodgraph.store.Samples.LEXICON;
import static org.methodgraph.store.Samples.ask;
import static org.methodgraph.store.Samples.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.methodgraph.vocab.MG;

class GraphStoreTest {
  private static final Graph DIFFUSION_PAPER =
      graph(
          """
          <paper/arxiv-2006.11239> a mg:Paper ; rdfs:label "Denoising Diffusion Probabilistic Models" .
          <paper/arxiv-2006.11239/sentence/0> mg:text "We make pictures by undoing noise." .
          <paper/arxiv-2006.11239/mention/8-16> mg:text "pictures" .
          """);
  private static final Graph IMPLICIT_PAPER =
      graph(
          """
          <paper/arxiv-2010.02502> a mg:Paper ; rdfs:label "Denoising Diffusion Implicit Models" .
          """);

  @TempDir Path folder;

  @Test
  void textSearchFindsOverAllNamedGraphs() {
    try (GraphStore store = GraphStore.forWriting(folder)) {
      fill(store);
      assertEquals(
          List.of("method/diffusion-model", "paper/arxiv-2006.11239", "paper/arxiv-2010.02502"),
          ask(store, "SELECT ?s { ?s text:query (rdfs:label 'diffusion') }"));
      assertEquals(
          List.of("paper/arxiv-2010.02502"),
          ask(
              store,
              "SELECT ?s { GRAPH <paper/arxiv-2010.02502> { ?s text:query 'diffusion model' } }"));
      assertEquals(
          List.of("Denoising Diffusion Implicit Models"),
          ask(store, "SELECT ?l { (?s ?score ?l) text:query 'implicit' }"));
    }
  }

  @Test
  void pluralsCapitalsAndAccentsMakeNoDifferenceToTextSearch() {
    try (GraphStore store = GraphStore.forWriting(folder)) {
      fill(store);
      for (String words : List.of("DIFFUSION MODELS", "diffusion model", "diffusión-models")) {
        assertEquals(
            List.of("method/diffusion-model"),
            ask(store, "SELECT ?s { ?s text:query (skos:prefLabel '\"" + words + "\"') }"));
      }
    }
  }

  @Test
  void textsOfMentionsAreNotIndexed() {
    try (GraphStore store = GraphStore.forWriting(folder)) {
      fill(store);
      assertEquals(
          List.of("paper/arxiv-2006.11239/sentence/0"),
          ask(store, "SELECT ?s { ?s text:query (mg:text 'picture') }"));
    }
  }

  @Test
  void replacingAGraphTakesItsTextsOutOfTheIndexAndNoOthers() {
    try (GraphStore store = GraphStore.forWriting(folder)) {
      fill(store);
      // The same triple in a second graph must still be found when it leaves the first.
      store.write(dataset -> ReplaceGraph.in(dataset, LEXICON, IMPLICIT_PAPER));
      store.write(
          dataset ->
              ReplaceGraph.in(
                  dataset, DDIM, graph("<paper/arxiv-2010.02502> rdfs:label 'Faster sampling' .")));
      assertEquals(
          List.of("graph/lexicon"),
          ask(store, "SELECT ?g { (?s ?score ?l ?g) text:query 'implicit' }"));
      assertEquals(
          List.of("paper/arxiv-2010.02502"), ask(store, "SELECT ?s { ?s text:query 'faster' }"));
      store.write(dataset -> ReplaceGraph.in(dataset, LEXICON, graph("")));
      assertEquals(List.of(), ask(store, "SELECT ?s { ?s text:query 'implicit' }"));
    }
  }

  @Test
  void aFailedWriteLeavesNeitherTriplesNorTexts() {
    try (GraphStore store = GraphStore.forWriting(folder)) {
      fill(store);
      IllegalStateException thrown =
          assertThrows(
              IllegalStateException.class,
              () ->
                  store.write(
                      dataset -> {
                        ReplaceGraph.in(dataset, DDPM, graph("<x> rdfs:label 'half done' ."));
                        throw new IllegalStateException("the second paper is broken");
                      }));
      assertEquals("the second paper is broken", thrown.getMessage());
      assertEquals(List.of(), ask(store, "SELECT ?s { ?s text:query 'half' }"));
      assertEquals(List.of(), ask(store, "SELECT ?s { ?s rdfs:label 'half done' }"));
      assertEquals(
          List.of("paper/arxiv-2006.11239"),
          ask(store, "SELECT ?s { ?s text:query 'probabilistic' }"));
      store.write(dataset -> ReplaceGraph.in(dataset, DDPM, graph("<x> rdfs:label 'whole' .")));
      assertEquals(List.of("x"), ask(store, "SELECT ?s { ?s text:query 'whole' }"));
    }
    try (GraphStore store = GraphStore.forReading(folder)) {
      assertFalse(store.textIndexRebuilt());
    }
  }

  @Test
  void whatWasWrittenIsThereWhenTheStoreIsOpenedAgain() {
    try (GraphStore store = GraphStore.forWriting(folder)) {
      assertFalse(store.textIndexRebuilt());
      fill(store);
      store.write(dataset -> dataset.prefixes().add("paper", Samples.BASE + "paper/"));
    }
    try (GraphStore store = GraphStore.forReading(folder)) {
      assertFalse(store.textIndexRebuilt());
      assertEquals(
          List.of("paper/arxiv-2010.02502"), ask(store, "SELECT ?s { ?s text:query 'implicit' }"));
      assertEquals(
          Samples.BASE + "paper/",
          store.<String>read(dataset -> dataset.asDatasetGraph().prefixes().get("paper")));
      StoreException refused =
          assertThrows(StoreException.class, () -> store.write(dataset -> dataset.clear()));
      assertTrue(refused.getMessage().endsWith("is open for reading only."));
    }
  }

  @Test
  void theSettingsOfTheConfigurationHold() {
    try (GraphStore store = GraphStore.forWriting(folder)) {
      assertTrue(store.dataset().getContext().isFalse(ARQ.httpServiceAllowed));
      assertEquals("30000", store.dataset().getContext().getAsString(ARQ.queryTimeout));
    }
  }

  @Test
  void aQueryThatNamesARelationFirstBeginsWithTheLabel() {
    try (GraphStore store = GraphStore.forWriting(folder)) {
      store.write(
          dataset ->
              ReplaceGraph.in(
                  dataset,
                  DDPM,
                  graph(
                      """
                      <s1> mg:predicate mg:usedFor ; mg:object <t1> .
                      <s2> mg:predicate mg:usedFor ; mg:object <t2> .
                      <t1> skos:prefLabel "image generation"@en .
                      """)));
      BasicPattern asked = new BasicPattern();
      Var statement = Var.alloc("s");
      Var task = Var.alloc("t");
      asked.add(Triple.create(statement, MG.predicate.asNode(), MG.property("usedFor").asNode()));
      asked.add(Triple.create(statement, MG.object.asNode(), task));
      asked.add(
          Triple.create(
              task,
              SKOS.prefLabel.asNode(),
              NodeFactory.createLiteralLang("image generation", "en")));
      BasicPattern planned =
          store.read(
              dataset ->
                  TDBInternal.getDatasetGraphTDB(
                          ((DatasetGraphWrapper) dataset.asDatasetGraph()).getWrapped())
                      .getReorderTransform()
                      .reorder(asked));
      assertEquals(
          List.of(SKOS.prefLabel.asNode(), MG.object.asNode(), MG.predicate.asNode()),
          planned.getList().stream().map(Triple::getPredicate).toList());
    }
  }

  @Test
  void compactingLosesNothingAndMakesTheStoreSmaller() throws IOException {
    try (GraphStore store = GraphStore.forWriting(folder)) {
      fill(store);
      for (int i = 0; i < 50; i++) {
        Graph again = graph("<x> rdfs:label 'number %d' .".formatted(i));
        store.write(dataset -> ReplaceGraph.in(dataset, DDPM, again));
      }
      assertThrows(StoreException.class, () -> GraphStore.compact(folder));
    }
    long before = size();
    GraphStore.compact(folder);
    assertTrue(size() < before, size() + " < " + before);
    try (GraphStore store = GraphStore.forWriting(folder)) {
      assertFalse(store.textIndexRebuilt());
      assertEquals(List.of("x"), ask(store, "SELECT ?s { ?s rdfs:label 'number 49' }"));
      assertEquals(List.of("x"), ask(store, "SELECT ?s { ?s text:query '49' }"));
      store.write(dataset -> ReplaceGraph.in(dataset, DDPM, graph("<y> rdfs:label 'last' .")));
      assertEquals(List.of("y"), ask(store, "SELECT ?s { ?s text:query 'last' }"));
    }
  }

  private long size() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("tdb2"))) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void fill(GraphStore store) {
    store.write(
        dataset -> {
          assertTrue(ReplaceGraph.in(dataset, DDPM, DIFFUSION_PAPER));
          assertTrue(ReplaceGraph.in(dataset, DDIM, IMPLICIT_PAPER));
          ReplaceGraph.in(
              dataset,
              LEXICON,
              graph(
                  """
                  <method/diffusion-model> skos:prefLabel "diffusion model"@en ;
                      rdfs:label "diffusion model"@en ; skos:altLabel "score-based model"@en .
                  """));
        });
  }
}
