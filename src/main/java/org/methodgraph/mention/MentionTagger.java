package org.methodgraph.mention;

import java.util.List;
import org.methodgraph.model.Document;
import org.methodgraph.model.Mention;
import org.methodgraph.model.Mentions;

/** A trained tagger, as this room sees it: it is handed in, since models live elsewhere. */
public interface MentionTagger {
  /** Takes the rules' finds as they are. */
  MentionTagger NONE = (document, rules) -> rules.mentions();

  /** Name of a tagger's finds. */
  String NAME = "tagger";

  /** Name of those finds of a tagger that the lexicon has found as well. */
  String NAME_IN_LEXICON = "tagger+lexicon";

  /**
   * Names in order, none overlapping another.
   *
   * @param rules what the rules found, which the tagger may use as hints
   */
  List<Mention> tag(Document document, Mentions rules);
}
