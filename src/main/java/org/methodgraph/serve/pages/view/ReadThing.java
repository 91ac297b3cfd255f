package org.methodgraph.serve.pages.view;

import java.util.List;
import java.util.Optional;

/** Reads what the page of any thing says. */
public final class ReadThing {
  private static final PageQuery SAID =
      PageQuery.of(
          """
          SELECT DISTINCT ?property ?value ?isThing ?name ?type WHERE {
            ?thing ?property ?value .
            BIND(isIRI(?value) AS ?isThing)
            OPTIONAL { ?value rdfs:label ?label }
            OPTIONAL { ?value mg:text ?words }
            OPTIONAL { ?value mg:subject/rdfs:label ?from ; mg:predicate ?does ; mg:object/rdfs:label ?to }
            BIND(COALESCE(?label, ?words,
                   CONCAT(STR(?from), " ", STRAFTER(STR(?does), "#"), " ", STR(?to))) AS ?name)
            OPTIONAL {
              ?value a ?type .
              FILTER(?type IN (mg:Method, mg:Task, mg:Dataset, mg:Metric, mg:Paper))
            }
          }
          ORDER BY ?property LCASE(STR(?value))
          LIMIT 200
          """);

  private static final PageQuery SPOKEN_OF =
      PageQuery.of(
          """
          SELECT DISTINCT ?property ?value ?name ?type WHERE {
            { SELECT ?property ?value WHERE { ?value ?property ?thing } LIMIT 100 }
            OPTIONAL { ?value rdfs:label ?label }
            OPTIONAL { ?value mg:text ?words }
            OPTIONAL { ?value mg:subject/rdfs:label ?from ; mg:predicate ?does ; mg:object/rdfs:label ?to }
            BIND(COALESCE(?label, ?words,
                   CONCAT(STR(?from), " ", STRAFTER(STR(?does), "#"), " ", STR(?to))) AS ?name)
            OPTIONAL {
              ?value a ?type .
              FILTER(?type IN (mg:Method, mg:Task, mg:Dataset, mg:Metric, mg:Paper))
            }
          }
          ORDER BY ?property ?value
          """);

  private final PageStore store;

  public ReadThing(PageStore store) {
    this.store = store;
  }

  /** The thing with that address; empty if the store says nothing of it. */
  public Optional<ThingView> at(String iri) {
    return store.read(ask -> read(iri, ask));
  }

  private static Optional<ThingView> read(String iri, Ask ask) {
    PageQuery query = SAID.withIri("thing", iri);
    List<Row> said = ask.rows(query);
    if (said.isEmpty()) {
      return Optional.empty();
    }
    List<ThingView.Said> spokenOf =
        ask.rows(SPOKEN_OF.withIri("thing", iri)).stream().map(row -> said(row, true)).toList();
    return Optional.of(
        new ThingView(
            new Named(iri, name(iri, said), null),
            said.stream()
                .filter(row -> property(row).equals("type"))
                .map(row -> Row.lastPart(row.text("value")))
                .distinct()
                .toList(),
            said.stream()
                .filter(row -> !property(row).equals("type"))
                .map(row -> said(row, row.truth("isThing")))
                .toList(),
            spokenOf,
            query.text()));
  }

  private static String name(String iri, List<Row> said) {
    return said.stream()
        .filter(row -> property(row).equals("label") || property(row).equals("title"))
        .map(row -> row.text("value"))
        .findFirst()
        .orElse(Row.lastPart(iri));
  }

  private static ThingView.Said said(Row row, boolean isThing) {
    return new ThingView.Said(
        row.text("property"),
        property(row),
        isThing ? row.named("value", "name", "type") : null,
        isThing ? "" : row.text("value"));
  }

  private static String property(Row row) {
    return Row.lastPart(row.text("property"));
  }
}
