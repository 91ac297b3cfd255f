package org.methodgraph.mention;

import java.util.ArrayList;
import java.util.List;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.model.Document;
import org.methodgraph.model.Mention;
import org.methodgraph.model.Mentions;

/**
 * Finds everything that a document names: all finders propose, one policy chooses, and names are
 * found again elsewhere.
 */
public final class FindMentions {
  private final List<Finder> finders;

  public FindMentions(Lexicon lexicon) {
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
    List<Mention> candidates = new ArrayList<>();
    finders.forEach(finder -> candidates.addAll(finder.find(document)));
    List<Mention> chosen = ChooseMentions.among(candidates);
    return new Mentions(RepeatMentions.in(document, chosen), FindAcronyms.in(document));
  }
}
