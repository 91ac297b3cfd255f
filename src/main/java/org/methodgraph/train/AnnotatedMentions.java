package org.methodgraph.train;

import java.util.ArrayList;
import java.util.List;
import org.methodgraph.evaluate.GoldPaper.GoldMention;
import org.methodgraph.mention.MentionTagger;
import org.methodgraph.model.Document;
import org.methodgraph.model.Mention;
import org.methodgraph.model.Mentions;
import org.methodgraph.model.Sentence;
import org.methodgraph.model.Span;
import org.methodgraph.model.Token;

/** The mentions that people marked, as if a tagger had found them. */
final class AnnotatedMentions {
  private static final double CONFIDENCE = 0.9;

  private AnnotatedMentions() {}

  static Mentions of(TrainingPaper paper) {
    List<Mention> mentions = new ArrayList<>();
    for (GoldMention gold : paper.gold().mentions()) {
      Mention mention = mention(paper.document(), gold);
      if (mention != null
          && mentions.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
        mentions.add(mention);
      }
    }
    mentions.sort((a, b) -> a.span().compareTo(b.span()));
    return new Mentions(mentions, paper.rules().acronyms());
  }

  /** The words that a marked place touches; null if cleaning has left none of them. */
  private static Mention mention(Document document, GoldMention gold) {
    for (Sentence sentence : document.sentences()) {
      List<Token> tokens =
          sentence.tokens().stream()
              .filter(token -> document.text().rawSpan(token.span()).overlaps(gold.span()))
              .toList();
      if (!tokens.isEmpty()) {
        int start = tokens.get(0).span().start();
        Span span = new Span(start, tokens.get(tokens.size() - 1).span().end());
        String text = span.of(document.text().clean());
        return new Mention(
            span, text, gold.type(), MentionTagger.NAME, CONFIDENCE, sentence.index());
      }
    }
    return null;
  }
}
