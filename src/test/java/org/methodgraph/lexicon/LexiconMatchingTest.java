package org.methodgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.methodgraph.SmallLexicon;
import org.methodgraph.model.ConceptType;

class LexiconMatchingTest {
  private final Lexicon lexicon = SmallLexicon.lexicon();

  @TempDir Path folder;

  private List<String> found(String text) {
    return lexicon.find(text).stream()
        .map(hit -> hit.span().of(text) + "=" + hit.entry().concept().label())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text                              | found
          We train Diffusion Models.          | Diffusion Models=diffusion model
          diffusion-model training            | diffusion-model=diffusion model
          Results on CIFAR10 and more         | CIFAR10=CIFAR-10
          Results on CIFAR-10.                | CIFAR-10=CIFAR-10
          The GANs of old                     | GANs=generative adversarial network
          The Frechet inception distance      | Frechet inception distance=Fréchet inception distance
          Denoising diffusion probabilistic models | Denoising diffusion probabilistic models=denoising diffusion probabilistic model
          """)
  void findsNamesInTheirVariants(String text, String expected) {
    assertEquals(List.of(expected), found(text));
  }

  @ParameterizedTest
  @CsvSource({
    "diffusion processes, diffusion process",
    "time-series analyses, time series analysis",
    "minGRUs, minGRU",
    "KV caches, KV cache",
    "Markov approaches, Markov approach",
    "covariance matrices, covariance matrix",
    "CNNs, CNN",
  })
  void spellingsOfANameHaveOneKey(String one, String other) {
    assertEquals(Piece.keyOf(one), Piece.keyOf(other));
  }

  @ParameterizedTest
  @CsvSource({"analysis, analysis", "continuous, continuous", "classes, class", "losses, loss"})
  void keysAreWords(String word, String key) {
    assertEquals(key, Piece.keyOf(word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a simple method          | a common word is not SimPLe
          began with gan lines     | small letters are not the acronym
          imaging networks         | parts of words do not count
          diffusion. Model choice  | names do not cross sentences
          XCIFAR-10                | a name inside a longer word does not count
          """)
  void leavesOtherWordsAlone(String text, String because) {
    assertEquals(List.of(), found(text), because);
  }

  @Test
  void namesOfTwoTypesAreFoundTwice() {
    assertEquals(2, lexicon.find("for reinforcement learning").size());
    assertEquals(
        ConceptType.TASK,
        lexicon.named("Reinforcement-Learning", ConceptType.TASK).concept().type());
  }

  @Test
  void knowsWhatStandsAbove() {
    assertEquals(
        java.util.Set.of(
            SmallLexicon.BASE + "method/diffusion-model",
            SmallLexicon.BASE + "method/generative-model"),
        lexicon.above(SmallLexicon.BASE + "method/ddpm"));
  }

  @Test
  void ownFileGoesOnTop() throws IOException {
    Path own = folder.resolve("own.ttl");
    Files.writeString(
        own,
        """
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        <http://example.org/quux> a skos:Concept ; skos:prefLabel "quux sampler"@en ;
            skos:broader <https://w3id.org/methodgraph/id/method/diffusion-model> .
        """);
    Lexicon both = ReadLexicon.withOwn(List.of(own));
    Entry entry = both.named("Quux samplers", ConceptType.METHOD);
    assertEquals("http://example.org/quux", entry.concept().iri());
    assertTrue(
        both.above(entry.concept().iri()).contains(SmallLexicon.BASE + "method/diffusion-model"));
  }

  @Test
  void brokenFileIsNamed() throws IOException {
    Path own = folder.resolve("own.ttl");
    Files.writeString(own, "this is no turtle");
    LexiconException error =
        assertThrows(LexiconException.class, () -> ReadLexicon.withOwn(List.of(own)));
    assertTrue(error.getMessage().contains("own.ttl"), error.getMessage());
  }

  @Test
  void fingerprintFollowsTheContent() {
    assertEquals(lexicon.fingerprint(), SmallLexicon.lexicon().fingerprint());
  }
}
