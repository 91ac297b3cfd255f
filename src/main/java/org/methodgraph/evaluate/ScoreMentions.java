package org.methodgraph.evaluate;

import java.util.List;
import java.util.function.BiPredicate;
import org.methodgraph.evaluate.GoldPaper.GoldMention;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Span;

/** Compares mentions by span and type; all spans are offsets in the raw text. */
final class ScoreMentions {
  record Found(Span span, String text, ConceptType type, String finder) {}

  static final BiPredicate<Found, GoldMention> EXACT =
      (found, gold) -> found.span().equals(gold.span()) && found.type() == gold.type();
  static final BiPredicate<Found, GoldMention> UNTYPED =
      (found, gold) -> found.span().equals(gold.span());
  static final BiPredicate<Found, GoldMention> OVERLAPPING =
      (found, gold) -> found.span().overlaps(gold.span()) && found.type() == gold.type();

  private ScoreMentions() {}

  static Score score(
      List<Found> found, List<GoldMention> gold, BiPredicate<Found, GoldMention> same) {
    int right =
        (int) found.stream().filter(f -> gold.stream().anyMatch(g -> same.test(f, g))).count();
    int hit =
        (int) gold.stream().filter(g -> found.stream().anyMatch(f -> same.test(f, g))).count();
    return new Score(found.size(), right, gold.size(), hit);
  }
}
