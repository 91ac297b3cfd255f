package org.methodgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Document;
import org.methodgraph.model.Mention;
import org.methodgraph.model.Sentence;
import org.methodgraph.model.Token;

/**
 * What "we propose", "we introduce" and the like have as object. Half of these objects are only
 * generic nouns ("a new framework"): there the real name is looked for behind "called", "named",
 * "dubbed" or "termed".
 */
final class ProposalFinder implements Finder {
  static final String NAME = "proposal";

  private static final Set<String> VERBS =
      Set.of("propose", "present", "introduce", "develop", "design", "devise", "formulate");
  private static final Set<String> NAMING = Set.of("call", "name", "dub", "term", "coin", "denote");

  @Override
  public List<Mention> find(Document document) {
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<NounPhrase> phrases = NounPhrase.in(sentence);
      for (int i = 0; i < sentence.tokens().size(); i++) {
        Token token = sentence.tokens().get(i);
        boolean proposes = token.isVerb() && VERBS.contains(token.lemma()) && saidByUs(sentence, i);
        boolean names = token.isVerb() && NAMING.contains(token.lemma());
        NounPhrase object = proposes || names ? next(phrases, i) : null;
        if (object != null) {
          add(document, object, names, mentions);
        }
      }
    }
    return mentions;
  }

  private static boolean saidByUs(Sentence sentence, int verb) {
    for (int i = Math.max(0, verb - 5); i < verb; i++) {
      String word = sentence.tokens().get(i).text().toLowerCase(java.util.Locale.ROOT);
      if (word.equals("we")
          || word.equals("paper")
          || word.equals("work")
          || word.equals("article")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The phrase that starts right behind the verb, over an article, an adverb and words of praise.
   */
  private static NounPhrase next(List<NounPhrase> phrases, int verb) {
    return phrases.stream()
        .filter(phrase -> phrase.from() > verb && phrase.from() <= verb + 6)
        .findFirst()
        .orElse(null);
  }

  private static void add(
      Document document, NounPhrase object, boolean named, List<Mention> mentions) {
    NounPhrase name = HeadWords.TRAILING.contains(object.headKey()) ? object.withoutHead() : object;
    boolean generic =
        name == null || name.size() == 1 && HeadWords.GENERIC.contains(name.headKey());
    boolean single =
        name != null && name.size() == 1 && !named && !NameFinder.looksLikeName(name.head().text());
    if (generic || single) {
      return;
    }
    ConceptType type = HeadWords.type(name.headKey());
    boolean data = type == ConceptType.DATASET;
    mentions.add(
        new Mention(
            name.span(),
            name.text(document),
            data ? ConceptType.DATASET : ConceptType.METHOD,
            NAME,
            named ? 0.8 : 0.6,
            name.sentence().index()));
  }
}
