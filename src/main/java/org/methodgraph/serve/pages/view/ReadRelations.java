package org.methodgraph.serve.pages.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
              SELECT ?claim ?papers WHERE {
                GRAPH ?claims {
                  { ?claim mg:subject ?concept } UNION { ?claim mg:object ?concept }
                  ?claim mg:negated false ; mg:supportCount ?papers .
                }
              }
              ORDER BY DESC(?papers) ?claim
              LIMIT 1000
            }
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
            GRAPH ?claims { ?claim mg:confidence ?confidence }
            GRAPH ?names { ?other skos:prefLabel ?name }
            GRAPH ?names { ?other a ?type }
            FILTER(?type IN (mg:Method, mg:Task, mg:Dataset, mg:Metric))
          }
          ORDER BY DESC(?papers) DESC(?confidence) LCASE(STR(?name)) ?other
          """);

  private ReadRelations() {}

  static Found<Relation> of(String concept, Ask ask) {
    PageQuery query = RELATIONS.withIri("concept", concept).withIri("claims", ask.claimsGraph());
    Map<String, List<Relation.Other>> byEnd = new LinkedHashMap<>();
    for (Row row : ask.rows(query)) {
      byEnd
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
      List<Relation.Other> from = byEnd.getOrDefault(words.iri() + true, List.of());
      List<Relation.Other> to = byEnd.getOrDefault(words.iri() + false, List.of());
      if (words.from().equals(words.to())) {
        add(words.from(), words, true, withoutRepeats(from, to), relations);
      } else {
        add(words.from(), words, true, from, relations);
        add(words.to(), words, false, to, relations);
      }
    }
    return new Found<>(relations, query.text());
  }

  private static void add(
      String heading,
      RelationWords words,
      boolean outgoing,
      List<Relation.Other> others,
      List<Relation> relations) {
    if (!others.isEmpty()) {
      relations.add(new Relation(heading, words.iri(), outgoing, others));
    }
  }

  /** Both ends of a relation that reads the same from either. */
  private static List<Relation.Other> withoutRepeats(
      List<Relation.Other> from, List<Relation.Other> to) {
    Map<String, Relation.Other> byConcept = new LinkedHashMap<>();
    Stream.concat(from.stream(), to.stream())
        .forEach(
            other ->
                byConcept.merge(
                    other.concept().iri(),
                    other,
                    (one, two) -> two.papers() > one.papers() ? two : one));
    return List.copyOf(byConcept.values());
  }
}
