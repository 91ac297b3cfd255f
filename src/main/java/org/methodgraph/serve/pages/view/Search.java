package org.methodgraph.serve.pages.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Searches names, titles and sentences by the text index. */
public final class Search {
  private static final int SUGGESTIONS = 8;
  private static final int CONCEPTS = 60;

  private static final String BY_NAME =
      """
      SELECT ?concept ?found %s WHERE {
        (?concept ?score ?found) text:query (skos:prefLabel skos:altLabel ?words 1500) .
        %s
      }
      """;

  /** As people read it. */
  private static final PageQuery NAMES_AND_TYPES =
      PageQuery.of(
          BY_NAME.formatted(
              "?name ?type", "?concept skos:prefLabel ?name ;\n           a ?type ."));

  /** The same without what is known of all concepts beforehand, which makes it thrice as fast. */
  private static final PageQuery NAMES = PageQuery.of(BY_NAME.formatted("", ""));

  private static final PageQuery BY_TITLE =
      PageQuery.of(
          """
          SELECT ?paper ?title ?date WHERE {
            (?paper ?score) text:query (dcterms:title ?words 20) .
            ?paper a mg:Paper ;
                   rdfs:label ?title .
            OPTIONAL { ?paper dcterms:created ?date }
          }
          ORDER BY DESC(?score) ?paper
          """);

  private static final PageQuery BY_SENTENCE =
      PageQuery.of(
          """
          SELECT ?sentence ?text ?start ?paper ?title ?year WHERE {
            (?sentence ?score) text:query (mg:text ?words 40) .
            ?sentence a mg:Sentence ;
                      mg:text ?text ;
                      mg:inPaper ?paper .
            OPTIONAL { ?sentence mg:startOffset ?start }
            ?paper rdfs:label ?title .
            FILTER(?text != ?title)
            OPTIONAL { ?paper mg:year ?year }
          }
          ORDER BY DESC(?score) ?sentence
          LIMIT 12
          """);

  private final PageStore store;

  public Search(PageStore store) {
    this.store = store;
  }

  /** Concepts for what has been typed so far: those called so, then those in most papers. */
  public List<Hit> suggest(String typed) {
    SearchWords words = SearchWords.of(typed);
    return words.isEmpty()
        ? List.of()
        : store.read(ask -> hits(words, ask).stream().limit(SUGGESTIONS).toList());
  }

  /**
   * Everything that fits.
   *
   * @param kind only concepts of this kind; null for everything
   */
  public SearchView search(String typed, Kind kind) {
    SearchWords words = SearchWords.of(typed);
    if (words.isEmpty()) {
      Found<Hit> nothing = new Found<>(List.of(), "");
      return new SearchView(
          typed, kind, nothing, new Found<>(List.of(), ""), new Found<>(List.of(), ""));
    }
    return store.read(ask -> search(typed, words, kind, ask));
  }

  private static SearchView search(String typed, SearchWords words, Kind kind, Ask ask) {
    PageQuery names = NAMES_AND_TYPES.withText("words", words.unfinished());
    List<Hit> concepts =
        hits(words, ask).stream()
            .filter(hit -> kind == null || hit.concept().kind() == kind)
            .limit(CONCEPTS)
            .toList();
    return new SearchView(
        typed,
        kind,
        new Found<>(concepts, names.text()),
        papers(BY_TITLE.withText("words", words.all()), ask),
        sentences(BY_SENTENCE.withText("words", words.all()), ask));
  }

  private static Found<PaperLine> papers(PageQuery query, Ask ask) {
    return new Found<>(
        ask.rows(query).stream()
            .map(
                row ->
                    new PaperLine(
                        row.named("paper", "title", Kind.PAPER), row.text("date"), List.of()))
            .distinct()
            .toList(),
        query.text());
  }

  private static Found<Quote> sentences(PageQuery query, Ask ask) {
    return new Found<>(ReadQuotes.from(ask.rows(query), Set.of(), ask), query.text());
  }

  /**
   * A hit with how well it fits, less being better.
   *
   * @param fit by the name that was found
   */
  private record Ranked(Hit hit, int fit) {
    static Ranked of(Counted concept, String name, SearchWords words) {
      Hit hit = new Hit(concept.thing(), name, concept.papers());
      // The usual name is preferred to another that fits no better.
      return new Ranked(hit, 2 * words.rank(name) + (name.equals(concept.thing().name()) ? 0 : 1));
    }

    /** In what order they are listed: whether the usual name was found makes no difference. */
    static final Comparator<Ranked> ORDER =
        Comparator.comparingInt((Ranked one) -> one.fit() / 2)
            .thenComparing(one -> -one.hit().papers())
            .thenComparing(one -> one.hit().concept().name().length())
            .thenComparing(one -> one.hit().concept().iri());
  }

  /** Each concept once, by the best fitting of its names. */
  private static List<Hit> hits(SearchWords words, Ask ask) {
    Map<String, Ranked> best = new HashMap<>();
    for (Row row : ask.rows(NAMES.withText("words", words.unfinished()))) {
      ask.concept(row.text("concept"))
          .map(concept -> Ranked.of(concept, row.text("found"), words))
          .ifPresent(
              found ->
                  best.merge(
                      row.text("concept"),
                      found,
                      (one, other) -> other.fit() < one.fit() ? other : one));
    }
    return best.values().stream().sorted(Ranked.ORDER).map(Ranked::hit).toList();
  }
}
