package org.methodgraph.serve.pages.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a concept is related to others, by the claims about it. */
final class ReadRelations {
  // Claims whose confidence is too low for a plain triple are left out, as the plain triple is
  // asked for.
  private static final PageQuery RELATIONS =
      PageQuery.of(
          """
          SELECT ?outgoing ?relation ?other ?name ?type ?papers ?confidence ?claim
          WHERE {
            {
              GRAPH ?claims { ?claim mg:subject ?concept ; mg:object ?other ; mg:predicate ?relation . }
              ?concept ?relation ?other .
              BIND(true AS ?outgoing)
            }
            UNION
            {
              GRAPH ?claims { ?claim mg:object ?concept ; mg:subject ?other ; mg:predicate ?relation . }
              ?other ?relation ?concept .
              BIND(false AS ?outgoing)
            }
            GRAPH ?claims { ?claim mg:negated false ; mg:supportCount ?papers ; mg:confidence ?confidence . }
            ?other skos:prefLabel ?name ;
                   a ?type .
            FILTER(?type IN (mg:Method, mg:Task, mg:Dataset, mg:Metric))
          }
          ORDER BY DESC(?papers) DESC(?confidence) LCASE(STR(?name)) ?other
          LIMIT 2000
          """);

  private ReadRelations() {}

  static Found<Relation> of(String concept, Ask ask) {
    PageQuery query = RELATIONS.withIri("concept", concept).withIri("claims", ask.claimsGraph());
    Map<String, List<Relation.Other>> byHeading = new LinkedHashMap<>();
    for (Row row : ask.rows(query)) {
      byHeading
          .computeIfAbsent(row.text("relation") + row.truth("outgoing"), key -> new ArrayList<>())
          .add(
              new Relation.Other(
                  row.named("other", "name", "type"),
                  row.number("papers"),
                  row.decimal("confidence").doubleValue(),
                  row.text("claim")));
    }
    List<Relation> relations = new ArrayList<>();
    for (RelationWords words : RelationWords.ALL) {
      for (boolean outgoing : new boolean[] {true, false}) {
        List<Relation.Other> others = byHeading.get(words.iri() + outgoing);
        if (others != null) {
          String heading = outgoing ? words.from() : words.to();
          relations.add(new Relation(heading, words.iri(), outgoing, others));
        }
      }
    }
    return new Found<>(relations, query.text());
  }
}
