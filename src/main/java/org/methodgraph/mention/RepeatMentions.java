package org.methodgraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.methodgraph.lexicon.LongForms;
import org.methodgraph.lexicon.Piece;
import org.methodgraph.model.Acronym;
import org.methodgraph.model.Document;
import org.methodgraph.model.Mention;
import org.methodgraph.model.Span;

/**
 * A name found once in a paper is a name at its other places too, and has one type throughout, its
 * short form included.
 */
final class RepeatMentions {
  static final String NAME = "repeated";

  private RepeatMentions() {}

  static List<Mention> in(Document document, List<Mention> found, List<Acronym> acronyms) {
    List<Mention> typed = withOneType(found, new LongForms(document.text().clean(), acronyms));
    Map<String, Mention> byKey = new HashMap<>();
    typed.forEach(mention -> byKey.merge(key(mention), mention, RepeatMentions::surer));
    int longest = byKey.keySet().stream().mapToInt(key -> key.split(" ").length).max().orElse(0);
    List<Mention> all = new ArrayList<>(typed);
    List<Piece> pieces = Piece.of(document.text().clean());
    for (int from = 0; from < pieces.size(); from++) {
      Mention again = repeatedAt(document, pieces, from, longest, byKey);
      if (again != null && all.stream().noneMatch(m -> m.span().overlaps(again.span()))) {
        all.add(again);
      }
    }
    all.sort((a, b) -> a.span().compareTo(b.span()));
    return all;
  }

  private static List<Mention> withOneType(List<Mention> found, LongForms longForms) {
    Map<String, Mention> byName = new HashMap<>();
    for (Mention mention : found) {
      byName.merge(longForms.keyOf(mention.text()), mention, RepeatMentions::surer);
    }
    return found.stream().map(m -> withType(m, byName.get(longForms.keyOf(m.text())))).toList();
  }

  private static String key(Mention mention) {
    return Piece.keyOf(mention.text());
  }

  private static Mention surer(Mention a, Mention b) {
    return a.confidence() >= b.confidence() ? a : b;
  }

  private static Mention withType(Mention mention, Mention strongest) {
    return mention.type() == strongest.type()
        ? mention
        : new Mention(
            mention.span(),
            mention.text(),
            strongest.type(),
            mention.finder(),
            mention.confidence(),
            mention.sentence());
  }

  private static Mention repeatedAt(
      Document document, List<Piece> pieces, int from, int longest, Map<String, Mention> byKey) {
    Mention again = null;
    StringBuilder key = new StringBuilder();
    for (int to = from; to < pieces.size() && to < from + longest; to++) {
      key.append(key.isEmpty() ? "" : " ").append(pieces.get(to).key());
      Mention first = byKey.get(key.toString());
      Span span = new Span(pieces.get(from).span().start(), pieces.get(to).span().end());
      if (first != null && standsAlone(document, span, first)) {
        int sentence = document.sentenceAt(span.start()).index();
        again =
            new Mention(
                span,
                span.of(document.text().clean()),
                first.type(),
                NAME,
                first.confidence() * 0.95,
                sentence);
      }
    }
    return again;
  }

  /**
   * Whole words, all in one sentence, with the same capitals where the name is written in capitals.
   */
  private static boolean standsAlone(Document document, Span span, Mention first) {
    String text = document.text().clean();
    boolean wordStart =
        span.start() == 0 || !Character.isLetterOrDigit(text.charAt(span.start() - 1));
    boolean wordEnd =
        span.end() == text.length() || !Character.isLetterOrDigit(text.charAt(span.end()));
    boolean oneSentence = document.sentenceAt(span.start()).span().contains(span);
    boolean name = first.text().chars().filter(Character::isUpperCase).count() > 1;
    boolean sameCase =
        !name
            || span.of(text).regionMatches(0, first.text(), 0, Math.min(2, first.text().length()));
    return wordStart && wordEnd && oneSentence && sameCase;
  }
}
