package org.methodgraph.mention;

import java.util.List;
import java.util.Set;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.lexicon.Piece;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Mention;
import org.methodgraph.model.Span;

/**
 * The minimum span of the guidelines: a name of the lexicon sheds a word before it that only
 * praises ("SOTA FID") and a noun behind it that only says what kind of thing it is ("Adam
 * optimizer"), unless the lexicon knows the longer name.
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
    if (knows(name, mention.type())) {
      return mention;
    }
    int praise = name.indexOf(' ') + 1;
    int kind = name.lastIndexOf(' ') + 1;
    int from = PRAISE.contains(Piece.keyOf(name.substring(0, praise))) ? praise : 0;
    int to =
        kind > 0 && KINDS.contains(Piece.keyOf(name.substring(kind))) ? kind - 1 : name.length();
    for (Span part :
        List.of(
            new Span(0, to), new Span(from, name.length()), new Span(from, Math.max(from, to)))) {
      if (part.length() > 0 && knows(part.of(name), mention.type())) {
        return cut(mention, part);
      }
    }
    return mention;
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
