package org.methodgraph.serve.pages.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads what the start page says; once, as a store does not change while it is served. */
public final class ReadStart {
  /** As the description says that a build leaves: in a large store, counting takes seconds. */
  private static final PageQuery DESCRIBED =
      PageQuery.of(
          """
          SELECT ?kind ?count WHERE {
            VALUES ?kind { mg:Paper mg:Method mg:Task mg:Dataset mg:Metric mg:Statement }
            ?dataset void:uriSpace ?space ;
                     void:classPartition ?part .
            ?part void:class ?kind ;
                  void:entities ?count .
          }
          """);

  private static final PageQuery COUNTS =
      PageQuery.of(
          """
          SELECT ?kind (COUNT(DISTINCT ?thing) AS ?count) WHERE {
            VALUES ?kind { mg:Paper mg:Method mg:Task mg:Dataset mg:Metric mg:Statement }
            ?thing a ?kind .
          } GROUP BY ?kind
          """);

  private static final PageQuery NEWEST =
      PageQuery.of(
          """
          SELECT ?paper ?title ?date WHERE {
            {
              SELECT ?paper (STR(?created) AS ?date) WHERE {
                ?paper dcterms:created ?created .
              }
              ORDER BY DESC(?date) ?paper
              LIMIT 6
            }
            ?paper rdfs:label ?title .
          }
          ORDER BY DESC(?date) ?paper
          """);

  private static final List<String> KINDS =
      List.of("Paper", "Method", "Task", "Dataset", "Metric", "Statement");

  private final PageStore store;
  private StartView view;

  public ReadStart(PageStore store) {
    this.store = store;
  }

  public synchronized StartView view() {
    if (view == null) {
      view = store.read(ReadStart::read);
    }
    return view;
  }

  private static StartView read(Ask ask) {
    List<PaperLine> newest =
        ask.rows(NEWEST).stream()
            .map(
                row ->
                    new PaperLine(
                        row.named("paper", "title", Kind.PAPER), row.text("date"), List.of()))
            .toList();
    return new StartView(counts(ask), ReadArea.all(ask), new Found<>(newest, NEWEST.text()));
  }

  private static Found<StartView.Count> counts(Ask ask) {
    List<Row> described = ask.rows(DESCRIBED);
    return described.isEmpty() ? counts(COUNTS, ask.rows(COUNTS)) : counts(DESCRIBED, described);
  }

  private static Found<StartView.Count> counts(PageQuery query, List<Row> rows) {
    Map<String, Integer> counted =
        rows.stream()
            .collect(
                Collectors.toMap(
                    row -> Row.lastPart(row.text("kind")), row -> row.number("count")));
    List<StartView.Count> counts =
        KINDS.stream()
            .map(
                kind ->
                    new StartView.Count(
                        kind.toLowerCase(Locale.ROOT) + "s", counted.getOrDefault(kind, 0)))
            .toList();
    return new Found<>(counts, query.text());
  }
}
