package org.methodgraph.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.methodgraph.Stores;
import org.methodgraph.graph.Iris;
import org.methodgraph.model.Problem;

class BuildStoreTest {
  private static final String DDPM =
      """
      {"id": "2006.11239", "title": "Denoising Diffusion Probabilistic Models", "created": "2020-06-19", \
      "abstract": "We present denoising diffusion probabilistic models (DDPMs) for image generation. On CIFAR-10 they reach an FID of 3.17."}
      """;
  private static final String GAN =
      """
      {"id": "1406.2661", "title": "Generative Adversarial Nets", "created": "2014-06-10", \
      "abstract": "We propose generative adversarial networks, in which a generator plays against a discriminator. Experiments on MNIST show that samples look good."}
      """;
  private static final String GAN_CHANGED =
      GAN.replace("Experiments on MNIST", "Experiments on ImageNet");

  @TempDir Path folder;
  private Path input;

  @BeforeEach
  void input() throws IOException {
    input = folder.resolve("papers.jsonl");
    Files.writeString(input, DDPM + GAN);
  }

  private BuildReport build(Path store, int threads, Path... lexicons) {
    return Builds.of(input, store).threads(threads).lexicons(lexicons).run();
  }

  @Test
  void papersBecomeGraphsWithEvidence() {
    Path store = folder.resolve("store");
    BuildReport report = build(store, 1);
    assertEquals(2, report.papers());
    assertEquals(2, report.changed());
    String paper = "<" + Iris.DEFAULT_BASE + "paper/arxiv-2006.11239>";
    assertTrue(
        Stores.ask(
            store, paper + " a mg:Paper ; mg:year 2020 ; dcterms:identifier 'arXiv:2006.11239'"));
    assertTrue(
        Stores.ask(
            store,
            paper
                + " mg:mentions ?m . ?m skos:prefLabel 'denoising diffusion probabilistic model'@en ; skos:broader+ m:generative-model"));
    assertTrue(
        Stores.ask(
            store,
            "?s mg:subject "
                + paper
                + " ; mg:predicate mg:evaluatesOn ; mg:confidence ?c ; mg:evidence/mg:text ?t FILTER(CONTAINS(?t, 'CIFAR-10'))"));
    assertTrue(
        Stores.ask(
            store,
            "?r a mg:Result ; mg:value 3.17 ; mg:metric/skos:altLabel 'FID'@en ; mg:evidence ?s"));
    assertFalse(
        Stores.ask(
            store,
            "?m mg:refersTo ?c ; mg:text ?text ; mg:startOffset ?from ; mg:endOffset ?to ; mg:sentence/mg:inPaper ?p ."
                + " ?p dcterms:title ?title ; dcterms:abstract ?abstract"
                + " FILTER(SUBSTR(CONCAT(?title, '\\n', ?abstract), ?from + 1, ?to - ?from) != ?text)"));
  }

  @Test
  void aRetractedPaperStaysAPaperButStatesNothing() throws IOException {
    Files.writeString(
        input,
        DDPM.replace("{\"id\"", "{\"comments\": \"Withdrawn; see https://x.org/a_b\", \"id\""));
    Path store = folder.resolve("store");
    BuildReport report = build(store, 1);
    assertEquals(1, report.papers());
    assertEquals(1, report.files().get(0).takenBack());
    assertEquals(0, report.plainFacts() + report.results());
    String paper = "<" + Iris.DEFAULT_BASE + "paper/arxiv-2006.11239>";
    assertTrue(
        Stores.ask(
            store,
            paper
                + " mg:standing 'withdrawn' ; <http://www.w3.org/2000/01/rdf-schema#seeAlso> <https://x.org/a_b> ; mg:mentions ?m"));
    assertFalse(Stores.ask(store, "?s a mg:Statement"));
    assertFalse(Stores.ask(store, paper + " mg:proposes|mg:uses|mg:evaluatesOn ?o"));
  }

  @Test
  void anAbstractCutShortIsFlaggedAndReported() throws IOException {
    Files.writeString(input, DDPM.replace("an FID of 3.17.\"", "an FID of …\"") + GAN);
    Path store = folder.resolve("store");
    BuildReport report = build(store, 1);
    assertEquals(
        List.of(1), report.problems().stream().map(problem -> problem.origin().line()).toList());
    assertTrue(
        Stores.ask(store, "?p mg:abstractCutShort true ; dcterms:identifier 'arXiv:2006.11239'"));
    assertFalse(
        Stores.ask(store, "?p mg:abstractCutShort ?f ; dcterms:identifier 'arXiv:1406.2661'"));
  }

  @Test
  void sameInputGivesTheSameBytes() {
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    build(first, 1);
    String once = Stores.nquads(first);
    build(second, 2);
    assertEquals(once, Stores.nquads(second), "number of threads");
    assertEquals(0, build(first, 2).changed());
    assertEquals(once, Stores.nquads(first), "building again");
  }

  @Test
  void changedPaperReplacesItsGraphAndNothingElse() throws IOException {
    Path store = folder.resolve("store");
    build(store, 1);
    String before = ofPaper(Stores.nquads(store), "arxiv-2006.11239");
    Files.writeString(input, DDPM + GAN_CHANGED);
    assertEquals(1, build(store, 1).changed());
    assertEquals(before, ofPaper(Stores.nquads(store), "arxiv-2006.11239"));
    assertTrue(Stores.ask(store, "?s mg:text ?t FILTER(CONTAINS(?t, 'Experiments on ImageNet'))"));
    assertFalse(Stores.ask(store, "?s mg:text ?t FILTER(CONTAINS(?t, 'Experiments on MNIST'))"));
    Path fresh = folder.resolve("fresh");
    build(fresh, 1);
    assertEquals(Stores.nquads(fresh), Stores.nquads(store), "as if built at once");
  }

  private static String ofPaper(String nquads, String paper) {
    String graph = "<" + Iris.DEFAULT_BASE + "paper/" + paper + "> .";
    return nquads.lines().filter(l -> l.endsWith(graph)).collect(Collectors.joining("\n"));
  }

  @Test
  void ownLexiconIsFoundAndItsHierarchyShows() throws IOException {
    Path own = folder.resolve("own.ttl");
    Files.writeString(
        own,
        """
        @prefix mg: <https://w3id.org/methodgraph/ontology#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        <http://example.org/player> a mg:Method ; skos:prefLabel "discriminator against generator"@en ;
            skos:altLabel "plays against"@en ;
            skos:broader <https://w3id.org/methodgraph/id/method/generative-model> .
        """);
    Path store = folder.resolve("store");
    build(store, 1, own);
    assertTrue(
        Stores.ask(
            store,
            "?paper mg:mentions <http://example.org/player> . <http://example.org/player> skos:broader m:generative-model"));
  }

  /**
   * A lexicon that gives a task the address that the program gives to a new method: in a paper that
   * names both, one thing has two types.
   */
  @Test
  void aPaperWhoseGraphBreaksARuleIsRefusedAndTheRestIsStored() throws IOException {
    Path own = folder.resolve("own.ttl");
    Files.writeString(
        own,
        """
        @prefix mg: <https://w3id.org/methodgraph/ontology#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        <https://w3id.org/methodgraph/id/method/gentle-quux-flow> a mg:Task ; skos:prefLabel "quux repair"@en .
        """);
    Files.writeString(
        input,
        DDPM
            + """
            {"id": "2401.99999", "title": "Gentle Quux Flows", "abstract": "We propose gentle quux flows (GQF), a new method for quux repair. GQF outperforms diffusion models."}
            """
            + GAN);
    Path store = folder.resolve("store");
    BuildReport report = build(store, 2, own);
    assertEquals(3, report.records());
    assertEquals(2, report.papers(), "the others are stored");
    assertEquals(1, report.skipped().size(), report.problems()::toString);
    Problem refused = report.skipped().get(0);
    assertEquals(input + ":2", refused.origin().toString());
    assertTrue(
        refused
            .message()
            .startsWith(
                "the paper's graph breaks a rule of the ontology (concept-type at "
                    + Iris.DEFAULT_BASE
                    + "method/gentle-quux-flow)"),
        refused::message);
    assertFalse(Stores.nquads(store).contains("2401.99999"), "nothing of it is stored");
    assertTrue(Stores.ask(store, "?p a mg:Paper ; dcterms:identifier 'arXiv:1406.2661'"));
  }

  @Test
  void otherLexiconIsAnotherRun() throws IOException {
    Path own = folder.resolve("own.ttl");
    Files.writeString(
        own,
        """
        @prefix mg: <https://w3id.org/methodgraph/ontology#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        <http://example.org/x> a mg:Method ; skos:prefLabel "never named anywhere"@en .
        """);
    Path store = folder.resolve("store");
    build(store, 1);
    String before = Stores.nquads(store);
    build(store, 1, own);
    assertNotEquals(before, Stores.nquads(store));
    long runs =
        Stores.nquads(store)
            .lines()
            .filter(l -> l.contains("prov#Activity"))
            .filter(l -> l.contains("graph/runs>"))
            .count();
    assertEquals(1, runs, "a run that nothing comes from is forgotten");
  }
}
