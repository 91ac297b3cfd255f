package org.methodgraph.serve.pages.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Searches names, titles and sentences by the text index. */
public final class Search {
  private static final int SUGGESTIONS = 8;
  private static final int CONCEPTS = 60;

  private static final PageQuery BY_NAME =
      PageQuery.of(
          """
          SELECT ?concept ?name ?found ?type WHERE {
            (?concept ?score ?found) text:query (skos:prefLabel skos:altLabel ?words 3000) .
            ?concept skos:prefLabel ?name ;
                     a ?type .
            FILTER(?type IN (mg:Method, mg:Task, mg:Dataset, mg:Metric))
          }
          ORDER BY DESC(?score)
          """);

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
        : store.read(
            ask -> hits(BY_NAME.withText("words", words.unfinished()), words, SUGGESTIONS, ask));
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
    PageQuery names = BY_NAME.withText("words", words.unfinished());
    List<Hit> concepts =
        hits(names, words, Integer.MAX_VALUE, ask).stream()
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

  /** A concept once, by the best fitting of its names. */
  private static List<Hit> hits(PageQuery query, SearchWords words, int limit, Ask ask) {
    Map<String, Hit> best = new HashMap<>();
    for (Row row : ask.rows(query)) {
      Named concept = row.named("concept", "name", "type");
      Hit hit = new Hit(concept, row.text("found"), ask.papers(concept.iri()));
      best.merge(
          concept.iri(), hit, (one, other) -> fit(other, words) < fit(one, words) ? other : one);
    }
    return best.values().stream()
        .sorted(
            Comparator.comparingInt((Hit hit) -> words.rank(hit.name()))
                .thenComparing(hit -> -hit.papers())
                .thenComparing(hit -> hit.concept().name().length())
                .thenComparing(hit -> hit.concept().name().toLowerCase(Locale.ROOT))
                .thenComparing(hit -> hit.concept().iri()))
        .limit(limit)
        .toList();
  }

  /** Less is better; the usual name is preferred to another that fits no better. */
  private static int fit(Hit hit, SearchWords words) {
    return 2 * words.rank(hit.name()) + (hit.name().equals(hit.concept().name()) ? 0 : 1);
  }
}
