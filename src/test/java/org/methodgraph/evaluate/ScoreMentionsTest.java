package org.methodgraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.methodgraph.evaluate.GoldPaper.GoldMention;
import org.methodgraph.evaluate.ScoreMentions.Found;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Span;

class ScoreMentionsTest {
  private static final List<GoldMention> GOLD =
      List.of(
          new GoldMention(
              new Span(0, 16), "diffusion models", ConceptType.METHOD, "diffusion model"),
          new GoldMention(new Span(30, 38), "CIFAR-10", ConceptType.DATASET, "CIFAR-10"));

  private static final List<Found> FOUND =
      List.of(
          new Found(new Span(0, 16), "diffusion models", ConceptType.METHOD, "lexicon"),
          new Found(new Span(30, 38), "CIFAR-10", ConceptType.METHOD, "name-shape"),
          new Found(new Span(34, 38), "R-10", ConceptType.DATASET, "name-shape"));

  @Test
  void exactNeedsSpanAndType() {
    Score score = ScoreMentions.score(FOUND, GOLD, ScoreMentions.EXACT);
    assertEquals(new Score(3, 1, 2, 1), score);
    assertEquals(1 / 3.0, score.precision(), 1e-9);
    assertEquals(0.5, score.recall(), 1e-9);
    assertEquals(0.4, score.f1(), 1e-9);
  }

  @Test
  void untypedNeedsTheSpanOnly() {
    assertEquals(new Score(3, 2, 2, 2), ScoreMentions.score(FOUND, GOLD, ScoreMentions.UNTYPED));
  }

  @Test
  void overlappingNeedsTypeAndOneCommonUnit() {
    assertEquals(
        new Score(3, 2, 2, 2), ScoreMentions.score(FOUND, GOLD, ScoreMentions.OVERLAPPING));
  }

  @Test
  void nothingScoresNothing() {
    assertEquals(0, Score.NONE.f1());
    assertEquals(0, Score.NONE.precision());
  }
}
