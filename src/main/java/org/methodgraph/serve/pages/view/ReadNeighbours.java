package org.methodgraph.serve.pages.view;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the concepts around a concept. */
public final class ReadNeighbours {
  private static final int MOST = 36;

  private static final PageQuery CENTRE =
      PageQuery.of(
          """
          SELECT ?name ?type WHERE {
            GRAPH ?names { ?concept skos:prefLabel ?name }
            GRAPH ?names { ?concept a ?type }
            FILTER(?type IN (mg:Method, mg:Task, mg:Dataset, mg:Metric))
          }
          """);

  private static final PageQuery BETWEEN =
      PageQuery.of(
          """
          SELECT DISTINCT ?from ?relation ?to WHERE {
            VALUES ?from { }
            ?from ?relation ?to .
            FILTER(?relation IN (mg:usedFor, mg:basedOn, mg:subMethodOf, mg:subTaskOf, mg:partOf,
              mg:outperforms, mg:comparedWith, mg:evaluatedOn, mg:trainedOn, mg:benchmarkFor))
          }
          ORDER BY ?from ?relation ?to
          LIMIT 5000
          """);

  private final PageStore store;

  public ReadNeighbours(PageStore store) {
    this.store = store;
  }

  /** Those around the concept with that address; empty if it is none. */
  public Optional<Neighbours> of(String iri) {
    return store.read(
        ask ->
            ask.rows(CENTRE.withIri("concept", iri)).stream()
                .findFirst()
                .map(
                    row ->
                        new Named(
                            iri, row.text("name"), Kind.ofClass(row.text("type")).orElseThrow()))
                .map(centre -> around(centre, ask)));
  }

  private static Neighbours around(Named centre, Ask ask) {
    Map<String, Named> chosen = new LinkedHashMap<>();
    chosen.put(centre.iri(), centre);
    ReadRelations.of(centre.iri(), ask).things().stream()
        .flatMap(relation -> relation.others().stream())
        .sorted(Comparator.comparingInt(Relation.Other::papers).reversed())
        .limit(MOST)
        .forEach(other -> chosen.putIfAbsent(other.concept().iri(), other.concept()));
    Stream<Row> between =
        ask.rows(BETWEEN.withIris("from", List.copyOf(chosen.keySet()))).stream()
            .filter(row -> chosen.containsKey(row.text("to")))
            .filter(row -> !row.text("to").equals(row.text("from")));
    return new Neighbours(
        chosen.values().stream()
            .map(
                one ->
                    new Neighbours.Node(
                        one.iri(), one.name(), one.kind().word(), ask.papers(one.iri())))
            .toList(),
        between
            .map(
                row ->
                    new Neighbours.Edge(
                        row.text("from"), row.text("to"), Row.lastPart(row.text("relation"))))
            .toList());
  }
}
