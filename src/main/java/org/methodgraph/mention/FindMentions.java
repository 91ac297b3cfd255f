package org.methodgraph.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.model.Acronym;
import org.methodgraph.model.Document;
import org.methodgraph.model.Mention;
import org.methodgraph.model.Mentions;

/**
 * Finds everything that a document names. Rules propose and one policy chooses; a trained tagger,
 * where there is one, takes their finds as hints and decides; and a name found once is found at its
 * other places too.
 */
public final class FindMentions {
  /** What every address of the web has and no name. */
  private static final String ADDRESS = "://";

  private final List<Finder> finders;
  private final Function<Document, List<Acronym>> findAcronyms;
  private final MentionTagger tagger;
  private final ShortestName shortestName;

  /** By rules alone. */
  public FindMentions(Lexicon lexicon) {
    this(lexicon, MentionTagger.NONE);
  }

  public FindMentions(Lexicon lexicon, MentionTagger tagger) {
    this(lexicon, finders(lexicon, new AcronymFinder(lexicon)), FindAcronyms::in, tagger);
  }

  private FindMentions(
      Lexicon lexicon,
      List<Finder> finders,
      Function<Document, List<Acronym>> findAcronyms,
      MentionTagger tagger) {
    this.finders = finders;
    this.findAcronyms = findAcronyms;
    this.tagger = tagger;
    shortestName = new ShortestName(lexicon);
  }

  /** Blind to short forms and what they stand for, to measure what knowing them gives. */
  public static FindMentions withoutAcronyms(Lexicon lexicon, MentionTagger tagger) {
    return new FindMentions(lexicon, finders(lexicon), document -> List.of(), tagger);
  }

  /** Names of the lexicon and nothing else, a plain yardstick for the others. */
  public static FindMentions byLexiconAlone(Lexicon lexicon) {
    return new FindMentions(
        lexicon, List.of(new LexiconFinder(lexicon)), document -> List.of(), MentionTagger.NONE);
  }

  private static List<Finder> finders(Lexicon lexicon, Finder... more) {
    List<Finder> finders = new ArrayList<>();
    finders.add(new LexiconFinder(lexicon));
    finders.addAll(List.of(more));
    finders.add(new TitleNameFinder());
    finders.add(new NameFinder());
    finders.add(new NounPhraseFinder());
    finders.add(new ProposalFinder());
    return List.copyOf(finders);
  }

  public Mentions in(Document document) {
    Mentions rules = byRules(document);
    List<Mention> tagged =
        tagger.tag(document, rules).stream()
            .filter(mention -> !mention.text().contains(ADDRESS))
            .map(shortestName::of)
            .toList();
    List<Mention> all = withOwn(confirmed(tagged, rules.mentions()), rules.mentions());
    return new Mentions(RepeatMentions.in(document, all, rules.acronyms()), rules.acronyms());
  }

  /**
   * Says of tagged names which of them the lexicon has found too: linking trusts its word for
   * ambiguous ones.
   */
  private static List<Mention> confirmed(List<Mention> tagged, List<Mention> rules) {
    return tagged.stream()
        .map(
            mention ->
                rules.stream().anyMatch(rule -> sameName(mention, rule)) ? known(mention) : mention)
        .toList();
  }

  private static boolean sameName(Mention tagged, Mention rule) {
    return rule.finder().equals(LexiconFinder.NAME)
        && rule.span().equals(tagged.span())
        && rule.type() == tagged.type();
  }

  private static Mention known(Mention mention) {
    return new Mention(
        mention.span(),
        mention.text(),
        mention.type(),
        MentionTagger.NAME_IN_LEXICON,
        mention.confidence(),
        mention.sentence());
  }

  /** What users have put into a lexicon of their own is found, whatever the tagger thinks of it. */
  private static List<Mention> withOwn(List<Mention> tagged, List<Mention> rules) {
    List<Mention> own =
        rules.stream().filter(mention -> mention.finder().equals(LexiconFinder.OWN)).toList();
    List<Mention> all = new ArrayList<>(own);
    tagged.stream()
        .filter(mention -> own.stream().noneMatch(o -> o.span().overlaps(mention.span())))
        .forEach(all::add);
    all.sort(Comparator.comparing(Mention::span));
    return all;
  }

  /** What the rules alone find. */
  public Mentions byRules(Document document) {
    List<Mention> candidates = new ArrayList<>();
    finders.forEach(finder -> candidates.addAll(finder.find(document)));
    List<Mention> chosen = ChooseMentions.among(candidates);
    List<Acronym> acronyms = findAcronyms.apply(document);
    return new Mentions(RepeatMentions.in(document, chosen, acronyms), acronyms);
  }
}
