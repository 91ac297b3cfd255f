package org.methodgraph.serve.pages.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what the compare page says. */
public final class ReadCompare {
  private static final PageQuery ITEMS =
      PageQuery.of(
          """
          SELECT DISTINCT ?item ?name ?type ?year WHERE {
            VALUES ?item { }
            ?item rdfs:label ?name ;
                  a ?type .
            FILTER(?type IN (mg:Method, mg:Task, mg:Dataset, mg:Metric, mg:Paper))
            OPTIONAL { ?item mg:year ?year }
          }
          """);

  private static final PageQuery RELATIONS =
      PageQuery.of(
          """
          SELECT ?item ?relation ?other ?name ?type WHERE {
            # What most papers say, where there is too much for a table.
            {
              SELECT ?item ?relation ?other WHERE {
                VALUES ?item { }
                GRAPH ?any { ?item ?relation ?other }
                FILTER(STRSTARTS(STR(?relation), STR(mg:)) && ?relation != mg:mentions && isIRI(?other))
              }
              GROUP BY ?item ?relation ?other
              ORDER BY DESC(COUNT(?any)) ?other
              LIMIT 1000
            }
            GRAPH ?names { ?other skos:prefLabel ?name }
            GRAPH ?names { ?other a ?type }
            FILTER(?type IN (mg:Method, mg:Task, mg:Dataset, mg:Metric))
          }
          ORDER BY LCASE(STR(?name)) ?other
          """);

  private static final PageQuery VALUES =
      PageQuery.of(
          """
          SELECT DISTINCT ?item ?result ?metricName ?value ?unit ?datasetName ?methodName WHERE {
            VALUES ?item { }
            { ?result prov:wasDerivedFrom ?item }
            UNION { ?result mg:method ?item }
            UNION { ?result mg:dataset ?item }
            UNION { ?result mg:metric ?item }
            ?result a mg:Result ;
                    mg:metric/skos:prefLabel ?metricName ;
                    mg:value ?value .
            OPTIONAL { ?result mg:unit ?unit }
            OPTIONAL { ?result mg:dataset/skos:prefLabel ?datasetName }
            OPTIONAL { ?result mg:method/skos:prefLabel ?methodName }
          }
          ORDER BY LCASE(STR(?metricName)) ?value ?result ?datasetName ?methodName
          LIMIT 1000
          """);

  /** The relations in the order of the table, with their headings. */
  private static final Map<String, String> HEADINGS = new LinkedHashMap<>();

  static {
    HEADINGS.put("addresses", "Tasks");
    HEADINGS.put("proposes", "Proposes");
    HEADINGS.put("uses", "Methods in use");
    HEADINGS.put("introducesDataset", "New datasets");
    HEADINGS.put("evaluatesOn", "Datasets");
    HEADINGS.put("comparesWith", "Compares with");
    HEADINGS.put("reports", "Metrics");
    RelationWords.ALL.forEach(words -> HEADINGS.put(words.property(), words.from()));
  }

  private final PageStore store;

  public ReadCompare(PageStore store) {
    this.store = store;
  }

  /** The things with these addresses side by side; unknown ones are left out. */
  public CompareView of(List<String> iris) {
    return iris.isEmpty()
        ? new CompareView(List.of(), List.of(), "")
        : store.read(ask -> read(iris, ask));
  }

  private static CompareView read(List<String> iris, Ask ask) {
    Map<String, Row> known = new HashMap<>();
    ask.rows(ITEMS.withIris("item", iris)).forEach(row -> known.putIfAbsent(row.text("item"), row));
    List<String> items = iris.stream().distinct().filter(known::containsKey).toList();
    if (items.isEmpty()) {
      return new CompareView(List.of(), List.of(), "");
    }
    PageQuery relations = RELATIONS.withIris("item", items);
    List<CompareView.Aspect> aspects = new ArrayList<>();
    addAspect("Year", items, item -> year(known.get(item)), aspects);
    addAspect("Papers that name it", items, item -> papers(item, ask), aspects);
    aspects.addAll(relations(items, ask.rows(relations)));
    aspects.addAll(values(items, ask));
    return new CompareView(
        items.stream().map(item -> known.get(item).named("item", "name", "type")).toList(),
        aspects,
        relations.text());
  }

  private static List<CompareView.Entry> year(Row row) {
    return row.has("year")
        ? List.of(new CompareView.Entry(null, row.text("year"), false))
        : List.of();
  }

  private static List<CompareView.Entry> papers(String item, Ask ask) {
    return ask.papers(item) == 0
        ? List.of()
        : List.of(new CompareView.Entry(null, String.valueOf(ask.papers(item)), false));
  }

  private static List<CompareView.Aspect> relations(List<String> items, List<Row> rows) {
    List<CompareView.Aspect> aspects = new ArrayList<>();
    HEADINGS.forEach(
        (relation, heading) -> {
          List<Row> of =
              rows.stream()
                  .filter(row -> Row.lastPart(row.text("relation")).equals(relation))
                  .toList();
          Map<String, Long> counts =
              of.stream()
                  .collect(Collectors.groupingBy(row -> row.text("other"), Collectors.counting()));
          addAspect(
              heading,
              items,
              item ->
                  of.stream()
                      .filter(row -> row.text("item").equals(item))
                      .map(row -> entry(row, counts.get(row.text("other")) > 1))
                      .toList(),
              aspects);
        });
    return aspects;
  }

  private static CompareView.Entry entry(Row row, boolean shared) {
    Named other = row.named("other", "name", "type");
    return new CompareView.Entry(other, other.name(), shared);
  }

  /** A line for each metric. */
  private static List<CompareView.Aspect> values(List<String> items, Ask ask) {
    Map<String, List<Row>> byMetric = new LinkedHashMap<>();
    for (Row row : ask.rows(VALUES.withIris("item", items))) {
      byMetric.computeIfAbsent(row.text("metricName"), key -> new ArrayList<>()).add(row);
    }
    List<CompareView.Aspect> aspects = new ArrayList<>();
    byMetric.forEach(
        (metric, rows) ->
            addAspect(
                "Value: " + metric,
                items,
                item ->
                    rows.stream()
                        .filter(row -> row.text("item").equals(item))
                        .collect(
                            Collectors.toMap(
                                row -> row.text("result"),
                                ReadCompare::value,
                                (one, other) -> one,
                                LinkedHashMap::new))
                        .values()
                        .stream()
                        .toList(),
                aspects));
    return aspects;
  }

  private static CompareView.Entry value(Row row) {
    String unit = row.text("unit");
    String number = row.text("value") + (unit.isEmpty() || unit.equals("%") ? unit : " " + unit);
    String method = row.has("methodName") ? " by " + row.text("methodName") : "";
    String dataset = row.has("datasetName") ? " on " + row.text("datasetName") : "";
    Named result = new Named(row.text("result"), number, null);
    return new CompareView.Entry(result, number + method + dataset, false);
  }

  private static void addAspect(
      String heading,
      List<String> items,
      Function<String, List<CompareView.Entry>> cell,
      List<CompareView.Aspect> aspects) {
    List<List<CompareView.Entry>> cells = items.stream().map(cell).toList();
    if (cells.stream().anyMatch(entries -> !entries.isEmpty())) {
      aspects.add(new CompareView.Aspect(heading, cells));
    }
  }
}
