package org.methodgraph.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.methodgraph.SmallLexicon;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Mention;
import org.methodgraph.model.Span;

class ShortestNameTest {
  private final ShortestName shortestName = new ShortestName(SmallLexicon.lexicon());

  @ParameterizedTest
  @CsvSource({
    "GAN models, METHOD, GAN, 10",
    "state-of-the-art FID, METRIC, FID, 27",
    "novel DDPM method, METHOD, DDPM, 16",
    "DDPM scheme, METHOD, DDPM, 10",
    "diffusion model, METHOD, diffusion model, 10",
    "FID score, METRIC, FID, 10",
    "naive kite flying, TASK, kite flying, 16",
    "Simple Kite, METHOD, Simple Kite, 10",
    "GAN models, TASK, GAN models, 10",
    "kite model, METHOD, kite model, 10",
    "model, METHOD, model, 10",
    "novel model, METHOD, novel model, 10",
  })
  void aKnownNameShedsWordsThatTellNothing(
      String found, ConceptType type, String shortest, int start) {
    Mention mention = new Mention(new Span(10, 10 + found.length()), found, type, "tagger", 0.8, 2);
    Mention expected =
        new Mention(new Span(start, start + shortest.length()), shortest, type, "tagger", 0.8, 2);
    assertEquals(expected, shortestName.of(mention));
  }
}
