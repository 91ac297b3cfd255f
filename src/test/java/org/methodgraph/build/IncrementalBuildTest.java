package org.methodgraph.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.methodgraph.Stores;
import org.methodgraph.graph.Iris;
import org.methodgraph.store.GraphStore;

/** Whatever a store went through, it ends as if its papers had been built at once. */
class IncrementalBuildTest {
  private static final String DDPM =
      """
      {"doi": "10.5555/3495724.3496298", "title": "Denoising Diffusion Probabilistic Models", \
      "abstract": "We present denoising diffusion probabilistic models (DDPMs) for image generation. On CIFAR-10 they reach an FID of 3.17."}
      """;
  private static final String DDPM_AT_ARXIV =
      DDPM.replace("{\"doi\"", "{\"id\": \"2006.11239\", \"doi\"");
  private static final String GAN =
      """
      {"id": "1406.2661", "title": "Generative Adversarial Nets", "created": "2014-06-10", \
      "abstract": "We propose generative adversarial networks, in which a generator plays against a discriminator. Experiments on MNIST show that samples look good."}
      """;
  private static final String NEW =
      """
      {"title": "Quuxnet", "abstract": "We propose QuuxNet, a network for image generation. QuuxNet outperforms GANs on CIFAR-10."}
      """;

  @TempDir Path folder;
  private Path input;
  private Path store;

  @BeforeEach
  void names() throws IOException {
    input = Files.createDirectory(folder.resolve("papers"));
    store = folder.resolve("store");
  }

  private void file(String name, String content) throws IOException {
    Files.writeString(input.resolve(name), content);
  }

  private void assertAsBuiltAtOnce(Path... lexicons) {
    Path fresh = folder.resolve("fresh");
    Builds.of(input, fresh).lexicons(lexicons).run();
    String expected = Stores.nquads(fresh);
    String found = Stores.nquads(store);
    assertEquals("", missing(expected, found), "the store lacks");
    assertEquals("", missing(found, expected), "the store has too much");
    assertEquals(expected, found);
  }

  private static String missing(String from, String in) {
    Set<String> lines = in.lines().collect(Collectors.toSet());
    return from.lines().filter(line -> !lines.contains(line)).collect(Collectors.joining("\n"));
  }

  @Test
  void aGrownFolderExtractsOnlyWhatIsNew() throws IOException {
    file("a.jsonl", DDPM + GAN);
    Work first = Builds.of(input, store).run().work();
    assertEquals(2, first.fresh());
    file("b.jsonl", DDPM_AT_ARXIV + NEW);
    Work second = Builds.of(input, store).run().work();
    assertEquals(2, second.fresh(), "a new paper, and one with a better identifier than before");
    assertEquals(1, second.removed(), "the latter under its old address");
    assertEquals(1, second.unchanged());
    assertAsBuiltAtOnce();
    Builds third = Builds.of(input, store);
    assertEquals(new Work(0, 0, 0, Map.of(), 3, 0, 0, 0), third.run().work());
    assertEquals(List.of(), third.steps(), "nothing is loaded where nothing is to be done");
  }

  @Test
  void aWriteByAnotherMakesTheNextBuildLook() throws IOException {
    file("a.jsonl", GAN);
    Builds.of(input, store).run();
    try (GraphStore opened = GraphStore.forWriting(store)) {
      Node paper = NodeFactory.createURI(Iris.DEFAULT_BASE + "paper/arxiv-1406.2661");
      opened.write(data -> data.removeGraph(paper));
    }
    assertEquals(1, Builds.of(input, store).run().work().fresh());
    assertAsBuiltAtOnce();
  }

  @Test
  void syncTakesOutWhatIsGone() throws IOException {
    file("a.jsonl", GAN);
    file("b.jsonl", DDPM + NEW);
    Builds.of(input, store).run();
    Files.delete(input.resolve("b.jsonl"));
    assertEquals(2, Builds.of(input, store).run().work().unread(), "nothing goes unasked");
    file("broken.jsonl", "");
    assertEquals(0, Builds.of(input, store).sync().run().work().removed(), "it may be in there");
    Files.delete(input.resolve("broken.jsonl"));
    assertEquals(2, Builds.of(input, store).sync().run().work().removed());
    assertAsBuiltAtOnce();
  }

  @Test
  void anotherLexiconMakesPapersStale() throws IOException {
    file("a.jsonl", GAN + NEW);
    Builds.of(input, store).run();
    Path own = folder.resolve("own.ttl");
    Files.writeString(
        own,
        """
        @prefix mg: <https://w3id.org/methodgraph/ontology#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        <https://w3id.org/methodgraph/id/method/quuxnet> a mg:Method ; skos:prefLabel "QuuxNet"@en ;
            skos:altLabel "quux network"@en .
        """);
    Work work = Builds.of(input, store).lexicons(own).run().work();
    assertEquals(2, work.stale());
    assertEquals(Map.of("lexicon", 2), work.reasons());
    assertAsBuiltAtOnce(own);
  }

  @Test
  void aCancelledBuildGoesOnWhereItWas() throws IOException {
    StringBuilder many = new StringBuilder();
    IntStream.range(0, 30)
        .forEach(
            i ->
                many.append(
                    NEW.replace("\"Quuxnet\"", "\"Network " + i + "\"")
                        .replace("QuuxNet", "Quux" + i + "Net")));
    file("many.jsonl", many.toString());
    BuildReport cut = Builds.of(input, store).cancelAfter(1).run();
    assertTrue(cut.left() > 0 && cut.papers() > 0, cut.toString());
    BuildReport rest = Builds.of(input, store).run();
    assertEquals(cut.papers(), rest.work().unchanged());
    assertEquals(cut.left(), rest.work().fresh());
    assertAsBuiltAtOnce();
  }
}
