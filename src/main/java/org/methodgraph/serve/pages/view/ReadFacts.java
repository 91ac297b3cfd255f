package org.methodgraph.serve.pages.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Statements with a sentence for each. */
final class ReadFacts {
  private static final String BODY =
      """
      SELECT ?statement ?subject ?subjectName ?subjectType ?relation ?object ?objectName ?objectType
             ?negated ?confidence ?plain ?sentence ?text ?start ?index ?paper ?title ?year
      WHERE {
        %s
        ?statement a mg:Statement ;
                   mg:subject ?subject ;
                   mg:predicate ?relation ;
                   mg:object ?object ;
                   mg:negated ?negated ;
                   mg:confidence ?confidence ;
                   mg:evidence ?sentence ;
                   prov:wasDerivedFrom ?paper .
        BIND(EXISTS { ?subject ?relation ?object } AS ?plain)
        ?sentence mg:text ?text .
        OPTIONAL { ?sentence mg:startOffset ?start }
        OPTIONAL { ?sentence mg:sentenceIndex ?index }
        ?paper rdfs:label ?title .
        OPTIONAL { ?paper mg:year ?year }
        OPTIONAL { ?subject skos:prefLabel ?subjectName ; a ?subjectType }
        ?object skos:prefLabel ?objectName ;
                a ?objectType .
      }
      ORDER BY %s
      LIMIT 500
      """;

  private static final PageQuery OF_PAPER =
      PageQuery.of(
          BODY.formatted(
              "?statement prov:wasDerivedFrom ?about .",
              "?index DESC(?confidence) ?statement ?sentence"));

  private static final PageQuery OF_CLAIM =
      PageQuery.of(
          BODY.formatted(
              "?about mg:supportedBy ?statement .", "DESC(?confidence) ?statement ?sentence"));

  private ReadFacts() {}

  static Found<Fact> ofPaper(String paper, Ask ask) {
    return read(OF_PAPER.withIri("about", paper), Set.of(), ask);
  }

  /**
   * The statements that a claim merges.
   *
   * @param wanted the concepts of the claim
   */
  static Found<Fact> ofClaim(String claim, Set<String> wanted, Ask ask) {
    return read(OF_CLAIM.withIri("about", claim), wanted, ask);
  }

  private static Found<Fact> read(PageQuery query, Set<String> wanted, Ask ask) {
    Map<String, Row> first = new LinkedHashMap<>();
    for (Row row : ask.rows(query)) {
      first.putIfAbsent(row.text("statement"), row);
    }
    List<Row> rows = List.copyOf(first.values());
    List<Quote> quotes = ReadQuotes.from(rows, wanted, ask);
    List<Fact> facts = new ArrayList<>();
    for (int index = 0; index < rows.size(); index++) {
      facts.add(fact(rows.get(index), quotes.get(index)));
    }
    return new Found<>(facts, query.text());
  }

  private static Fact fact(Row row, Quote quote) {
    return new Fact(
        row.text("statement"),
        row.text("subject").equals(row.text("paper"))
            ? null
            : row.named("subject", "subjectName", "subjectType"),
        Row.lastPart(row.text("relation")),
        row.named("object", "objectName", "objectType"),
        row.truth("negated"),
        row.decimal("confidence").doubleValue(),
        row.truth("plain"),
        quote);
  }
}
