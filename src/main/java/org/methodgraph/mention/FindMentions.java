package org.methodgraph.mention;

import java.util.ArrayList;
import java.util.List;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.model.Document;
import org.methodgraph.model.Mention;
import org.methodgraph.model.Mentions;

/**
 * Finds everything that a document names. Rules propose and one policy chooses; a trained tagger,
 * where there is one, takes their finds as hints and decides; and a name found once is found at its
 * other places too.
 */
public final class FindMentions {
  private final List<Finder> finders;
  private final MentionTagger tagger;

  /** By rules alone. */
  public FindMentions(Lexicon lexicon) {
    this(lexicon, (document, rules) -> rules.mentions());
  }

  public FindMentions(Lexicon lexicon, MentionTagger tagger) {
    this.tagger = tagger;
    finders =
        List.of(
            new LexiconFinder(lexicon),
            new AcronymFinder(lexicon),
            new TitleNameFinder(),
            new NameFinder(),
            new NounPhraseFinder(),
            new ProposalFinder());
  }

  public Mentions in(Document document) {
    Mentions rules = byRules(document);
    List<Mention> tagged = tagger.tag(document, rules);
    return new Mentions(RepeatMentions.in(document, tagged), rules.acronyms());
  }

  /** What the rules alone find. */
  public Mentions byRules(Document document) {
    List<Mention> candidates = new ArrayList<>();
    finders.forEach(finder -> candidates.addAll(finder.find(document)));
    List<Mention> chosen = ChooseMentions.among(candidates);
    return new Mentions(RepeatMentions.in(document, chosen), FindAcronyms.in(document));
  }
}
