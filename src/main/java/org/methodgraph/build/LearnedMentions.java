package org.methodgraph.build;

import java.util.List;
import org.methodgraph.learn.TaggedSpan;
import org.methodgraph.learn.Tagger;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.mention.MentionTagger;
import org.methodgraph.model.Document;
import org.methodgraph.model.Mention;
import org.methodgraph.model.Mentions;

/** The CRF, as the mention room wants it. */
record LearnedMentions(Tagger tagger, Lexicon lexicon) implements MentionTagger {
  @Override
  public List<Mention> tag(Document document, Mentions rules) {
    return tagger.tag(document, lexicon, rules).stream().map(s -> mention(document, s)).toList();
  }

  private static Mention mention(Document document, TaggedSpan span) {
    return new Mention(
        span.span(),
        span.span().of(document.text().clean()),
        span.type(),
        NAME,
        span.probability(),
        document.sentenceAt(span.span().start()).index());
  }
}
