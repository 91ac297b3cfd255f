package org.methodgraph.serve.pages.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sentences as quotes, with the concepts that they name marked. */
final class ReadQuotes {
  private static final int MOST_OF_ONE_PAPER = 2;

  // Five hundred statements are enough to choose the surest from, where there are more.
  private static final PageQuery BEHIND_STATEMENTS =
      PageQuery.of(
          """
          SELECT ?sentence ?text ?start ?paper ?title ?year (MAX(?confidence) AS ?best)
          WHERE {
            {
              SELECT ?statement WHERE {
                { ?statement mg:subject ?concept } UNION { ?statement mg:object ?concept }
                ?statement a mg:Statement .
              }
              LIMIT 500
            }
            ?statement mg:confidence ?confidence ;
                       mg:evidence ?sentence .
            ?sentence mg:text ?text ;
                      mg:inPaper ?paper .
            OPTIONAL { ?sentence mg:startOffset ?start }
            ?paper rdfs:label ?title .
            FILTER(?text != ?title)
            OPTIONAL { ?paper mg:year ?year }
          }
          GROUP BY ?sentence ?text ?start ?paper ?title ?year
          ORDER BY DESC(?best) ?sentence
          LIMIT 60
          """);

  private static final PageQuery WITH_MENTIONS =
      PageQuery.of(
          """
          SELECT DISTINCT ?sentence ?text ?start ?paper ?title ?year
          WHERE {
            ?mention mg:refersTo ?concept ;
                     mg:sentence ?sentence .
            ?sentence mg:text ?text ;
                      mg:inPaper ?paper .
            OPTIONAL { ?sentence mg:startOffset ?start }
            ?paper rdfs:label ?title .
            OPTIONAL { ?paper mg:year ?year }
          }
          ORDER BY ?sentence
          LIMIT 60
          """);

  private static final PageQuery PLACES =
      PageQuery.of(
          """
          SELECT ?sentence ?from ?to ?concept ?name ?type WHERE {
            VALUES ?sentence { }
            ?mention mg:sentence ?sentence ;
                     mg:startOffset ?from ;
                     mg:endOffset ?to ;
                     mg:refersTo ?concept .
            GRAPH ?names { ?concept skos:prefLabel ?name }
            GRAPH ?names { ?concept a ?type }
          }
          """);

  private ReadQuotes() {}

  /**
   * The sentences that tell most of a concept: those behind the surest statements about it, else
   * those that name it.
   */
  static Found<Quote> of(String concept, int limit, Ask ask) {
    PageQuery query = BEHIND_STATEMENTS.withIri("concept", concept);
    List<Row> rows = ask.rows(query);
    if (rows.isEmpty()) {
      query = WITH_MENTIONS.withIri("concept", concept);
      rows = ask.rows(query);
    }
    return new Found<>(from(spread(rows, limit), Set.of(concept), ask), query.text());
  }

  /**
   * A quote for each row.
   *
   * @param rows with {@code sentence}, {@code text}, {@code start}, {@code paper}, {@code title}
   *     and {@code year}
   * @param wanted the concepts that the page is about
   */
  static List<Quote> from(List<Row> rows, Set<String> wanted, Ask ask) {
    Map<String, List<MarkText.Place>> places =
        places(rows.stream().map(row -> row.text("sentence")).distinct().toList(), ask);
    return rows.stream()
        .map(
            row ->
                new Quote(
                    row.text("sentence"),
                    MarkText.in(
                        row.text("text"),
                        row.number("start"),
                        places.getOrDefault(row.text("sentence"), List.of()),
                        wanted),
                    row.named("paper", "title", Kind.PAPER),
                    row.year()))
        .toList();
  }

  private static Map<String, List<MarkText.Place>> places(List<String> sentences, Ask ask) {
    Map<String, List<MarkText.Place>> places = new HashMap<>();
    if (sentences.isEmpty()) {
      return places;
    }
    for (Row row : ask.rows(PLACES.withIris("sentence", sentences))) {
      places
          .computeIfAbsent(row.text("sentence"), key -> new ArrayList<>())
          .add(
              new MarkText.Place(
                  row.number("from"), row.number("to"), row.named("concept", "name", "type")));
    }
    return places;
  }

  /** The first ones, but not too many of one paper. */
  private static List<Row> spread(List<Row> rows, int limit) {
    Map<String, Integer> taken = new LinkedHashMap<>();
    List<Row> chosen = new ArrayList<>();
    for (Row row : rows) {
      if (chosen.size() < limit
          && taken.merge(row.text("paper"), 1, Integer::sum) <= MOST_OF_ONE_PAPER) {
        chosen.add(row);
      }
    }
    return chosen;
  }
}
