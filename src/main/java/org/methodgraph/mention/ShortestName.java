package org.methodgraph.mention;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.methodgraph.lexicon.Entry;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.lexicon.Piece;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Mention;
import org.methodgraph.model.Span;

/**
 * The minimum span of the guidelines. A name sheds a word before it that only praises ("SOTA FID"),
 * and a name of the lexicon a noun behind it that only says what kind of thing it is ("Adam
 * optimizer"), unless the lexicon knows the longer name for something else or by nothing shorter
 * that is a name by itself.
 */
final class ShortestName {
  private static final Set<String> KINDS =
      Set.of(
          "agent",
          "algorithm",
          "approach",
          "architecture",
          "benchmark",
          "dataset",
          "framework",
          "method",
          "metric",
          "model",
          "optimizer",
          "problem",
          "scheme",
          "score",
          "task",
          "technique");

  /** Such nouns behind a name that the lexicon has with them and without. */
  private static final Set<String> KNOWN_KINDS = knownKinds();

  private static final Set<String> PRAISE =
      Set.of(
          "accurate",
          "conventional",
          "effective",
          "efficient",
          "existing",
          "general",
          "high fidelity",
          "high quality",
          "improved",
          "modern",
          "naive",
          "new",
          "novel",
          "popular",
          "powerful",
          "simple",
          "sota",
          "standard",
          "state of the art",
          "strong",
          "traditional");

  private final Lexicon lexicon;

  ShortestName(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Mention of(Mention mention) {
    String name = mention.text();
    int words = name.indexOf(' ') + 1;
    if (words == 0) {
      return mention;
    }
    String first = Piece.keyOf(name.substring(0, words));
    int kind = name.lastIndexOf(' ');
    String last = Piece.keyOf(name.substring(kind + 1));
    Span withoutPraise = new Span(PRAISE.contains(first) ? words : 0, name.length());
    if (knows(name, mention.type())) {
      Span withoutKind = new Span(0, KNOWN_KINDS.contains(last) ? kind : name.length());
      return Stream.of(withoutKind, withoutPraise)
          .filter(part -> isNameOfTheSame(part.of(name), name, mention.type()))
          .findFirst()
          .map(part -> cut(mention, part))
          .orElse(mention);
    }
    Span withoutKind = new Span(0, KINDS.contains(last) ? kind : name.length());
    int from = withoutPraise.start();
    Span withoutBoth = new Span(from, Math.max(from, withoutKind.end()));
    return Stream.of(withoutKind, withoutPraise, withoutBoth)
        .filter(part -> knows(part.of(name), mention.type()))
        .findFirst()
        .map(part -> cut(mention, part))
        .orElseGet(
            () ->
                isPraisedOnly(name, withoutPraise.of(name))
                    ? cut(mention, withoutPraise)
                    : mention);
  }

  /** With a capital, praise may be a part of the name (Simple Siamese); a kind is no name. */
  private static boolean isPraisedOnly(String name, String rest) {
    return Character.isLowerCase(name.charAt(0)) && !KINDS.contains(Piece.keyOf(rest));
  }

  /**
   * Whether a part of a known name is the label of the same thing or a short form of it: "Mamba" in
   * "Mamba model", "FID" in "FID score", but not "score-based diffusion" in "score-based diffusion
   * model".
   */
  private boolean isNameOfTheSame(String part, String name, ConceptType type) {
    Entry whole = lexicon.named(name, type);
    String label = Piece.keyOf(whole.concept().label());
    return whole.equals(lexicon.named(part, type))
        && !label.equals(Piece.keyOf(name))
        && (label.equals(Piece.keyOf(part)) || part.chars().noneMatch(Character::isLowerCase));
  }

  private static Set<String> knownKinds() {
    Set<String> kinds = new TreeSet<>(KINDS);
    kinds.addAll(
        List.of(
            "corpus",
            "environment",
            "game",
            "loss",
            "network",
            "objective",
            "procedure",
            "process",
            "sampler",
            "simulator",
            "solver",
            "strategy",
            "suite"));
    return kinds;
  }

  private boolean knows(String name, ConceptType type) {
    return lexicon.named(name, type) != null;
  }

  private static Mention cut(Mention mention, Span part) {
    int start = mention.span().start();
    return new Mention(
        new Span(start + part.start(), start + part.end()),
        part.of(mention.text()),
        mention.type(),
        mention.finder(),
        mention.confidence(),
        mention.sentence());
  }
}
