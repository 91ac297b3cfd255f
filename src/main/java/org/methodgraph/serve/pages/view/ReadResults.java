package org.methodgraph.serve.pages.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The values that papers state, metric by metric, best first as far as the metric's name tells. */
final class ReadResults {
  private static final PageQuery RESULTS =
      PageQuery.of(
          """
          SELECT ?result ?metric ?metricName ?value ?unit ?method ?methodName ?dataset ?datasetName
                 ?confidence ?sentence ?text ?start ?paper ?title ?year
          WHERE {
            # Which to show, first; what is shown of them, for these alone.
            {
              SELECT ?result ?metric ?metricName ?value WHERE {
                ?result ?role ?concept .
                ?result a mg:Result ;
                        mg:metric ?metric ;
                        mg:value ?value .
                ?metric skos:prefLabel ?metricName .
              }
              ORDER BY LCASE(STR(?metricName)) ?metric DESC(?value) ?result
              LIMIT 500
            }
            ?result mg:confidence ?confidence ;
                    mg:evidence ?sentence ;
                    prov:wasDerivedFrom ?paper .
            ?sentence mg:text ?text .
            OPTIONAL { ?sentence mg:startOffset ?start }
            ?paper rdfs:label ?title .
            OPTIONAL { ?paper mg:year ?year }
            OPTIONAL { ?result mg:unit ?unit }
            OPTIONAL { ?result mg:method ?method . ?method skos:prefLabel ?methodName }
            OPTIONAL { ?result mg:dataset ?dataset . ?dataset skos:prefLabel ?datasetName }
          }
          ORDER BY LCASE(STR(?metricName)) ?metric DESC(?value) ?result ?methodName ?datasetName
          LIMIT 1000
          """);

  private ReadResults() {}

  /** Results that a concept takes part in: as method, dataset or metric. */
  static Found<Measured> of(Named concept, Ask ask) {
    return of(concept.iri(), "https://w3id.org/methodgraph/ontology#" + concept.kind().word(), ask);
  }

  /** Results that a paper states. */
  static Found<Measured> ofPaper(String paper, Ask ask) {
    return of(paper, "http://www.w3.org/ns/prov#wasDerivedFrom", ask);
  }

  private static Found<Measured> of(String thing, String role, Ask ask) {
    PageQuery query = RESULTS.withIri("concept", thing).withIri("role", role);
    List<Row> rows = ask.rows(query);
    Map<String, List<Row>> byResult = new LinkedHashMap<>();
    rows.forEach(
        row -> byResult.computeIfAbsent(row.text("result"), key -> new ArrayList<>()).add(row));
    List<Row> firsts = byResult.values().stream().map(of -> of.get(0)).toList();
    List<Quote> quotes = ReadQuotes.from(firsts, Set.of(thing), ask);
    List<Measured> results = new ArrayList<>();
    int index = 0;
    for (List<Row> of : byResult.values()) {
      results.add(measured(of, quotes.get(index++)));
    }
    results.sort(ORDER);
    return new Found<>(results, query.text());
  }

  private static final Comparator<Measured> ORDER =
      Comparator.comparing((Measured result) -> result.metric().name().toLowerCase(Locale.ROOT))
          .thenComparing(result -> result.metric().iri())
          .thenComparing(
              (one, other) ->
                  one.lessIsBetter()
                      ? one.value().compareTo(other.value())
                      : other.value().compareTo(one.value()))
          .thenComparing(Measured::iri);

  private static Measured measured(List<Row> rows, Quote quote) {
    Row first = rows.get(0);
    return new Measured(
        first.text("result"),
        first.named("metric", "metricName", Kind.METRIC),
        first.decimal("value"),
        first.text("unit"),
        distinct(rows, "method", Kind.METHOD),
        distinct(rows, "dataset", Kind.DATASET),
        first.decimal("confidence").doubleValue(),
        quote);
  }

  private static List<Named> distinct(List<Row> rows, String variable, Kind kind) {
    Set<Named> found = new LinkedHashSet<>();
    rows.stream()
        .filter(row -> row.has(variable))
        .forEach(row -> found.add(row.named(variable, variable + "Name", kind)));
    return List.copyOf(found);
  }
}
