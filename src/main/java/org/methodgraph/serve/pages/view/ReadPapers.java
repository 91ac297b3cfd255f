package org.methodgraph.serve.pages.view;

import java.util.List;
import java.util.stream.Stream;

/** The papers that name a concept, and in which years they are. */
final class ReadPapers {
  private static final PageQuery PAPERS =
      PageQuery.of(
          """
          SELECT ?paper ?title ?date (GROUP_CONCAT(DISTINCT ?role; SEPARATOR=" ") AS ?roles)
          WHERE {
            {
              SELECT ?paper ?date (COUNT(?new) AS ?brings) WHERE {
                { ?paper mg:mentions ?concept }
                UNION
                { ?paper mg:proposes|mg:introducesDataset ?concept BIND(true AS ?new) }
                OPTIONAL { ?paper dcterms:created ?created }
                BIND(COALESCE(STR(?created), "") AS ?date)
              }
              GROUP BY ?paper ?date
              ORDER BY DESC(?brings) DESC(?date) ?paper
              LIMIT 200
            }
            ?paper rdfs:label ?title .
            OPTIONAL {
              ?paper ?relation ?concept .
              FILTER(?relation != mg:mentions)
              BIND(STRAFTER(STR(?relation), "#") AS ?role)
            }
          }
          GROUP BY ?paper ?title ?date ?brings
          ORDER BY DESC(?brings) DESC(?date) LCASE(?title) ?paper
          """);

  /** As a build leaves it for each concept that several papers mention. */
  private static final PageQuery COUNTED_YEARS =
      PageQuery.of(
          """
          SELECT ?year ?papers WHERE {
            ?counted mg:mentionedConcept ?concept ;
                     mg:year ?year ;
                     mg:papersInYear ?papers .
          }
          ORDER BY ?year
          """);

  private static final PageQuery YEARS =
      PageQuery.of(
          """
          SELECT ?year (COUNT(DISTINCT ?paper) AS ?papers) WHERE {
            ?paper mg:mentions ?concept ;
                   mg:year ?year .
          }
          GROUP BY ?year
          ORDER BY ?year
          """);

  private ReadPapers() {}

  static Found<PaperLine> naming(String concept, Ask ask) {
    PageQuery query = PAPERS.withIri("concept", concept);
    List<PaperLine> papers =
        ask.rows(query).stream()
            .map(
                row ->
                    new PaperLine(
                        row.named("paper", "title", Kind.PAPER),
                        row.text("date"),
                        Stream.of(row.text("roles").split(" "))
                            .filter(role -> !role.isEmpty())
                            .sorted()
                            .toList()))
            .toList();
    return new Found<>(papers, query.text());
  }

  /** For a concept that several papers mention. */
  static PageQuery yearsQuery(String concept) {
    return COUNTED_YEARS.withIri("concept", concept);
  }

  static Found<YearCount> years(String concept, Ask ask) {
    PageQuery query = yearsQuery(concept);
    List<Row> rows = ask.rows(query);
    if (rows.isEmpty()) {
      query = YEARS.withIri("concept", concept);
      rows = ask.rows(query);
    }
    return new Found<>(
        rows.stream().map(row -> new YearCount(row.year(), row.number("papers"))).toList(),
        query.text());
  }
}
