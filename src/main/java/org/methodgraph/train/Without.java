package org.methodgraph.train;

import org.apache.jena.rdf.model.ModelFactory;
import org.methodgraph.build.Extractor;
import org.methodgraph.learn.Tagger;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.lexicon.ReadLexicon;
import org.methodgraph.mention.FindMentions;
import org.methodgraph.mention.MentionTagger;

/** What an extractor does without, to measure what that part gives. */
public enum Without {
  NOTHING,
  LEXICON,
  TAGGER,
  ACRONYMS;

  Lexicon lexicon(Lexicon lexicon) {
    return this == LEXICON ? ReadLexicon.of(ModelFactory.createDefaultModel()) : lexicon;
  }

  FindMentions rules(Lexicon lexicon) {
    return this == ACRONYMS
        ? FindMentions.withoutAcronyms(lexicon, MentionTagger.NONE)
        : new FindMentions(lexicon);
  }

  FindMentions mentions(Lexicon lexicon, Tagger tagger) {
    return switch (this) {
      case TAGGER -> new FindMentions(lexicon);
      case ACRONYMS -> FindMentions.withoutAcronyms(lexicon, Extractor.learned(tagger, lexicon));
      default -> Extractor.mentions(lexicon, tagger);
    };
  }
}
