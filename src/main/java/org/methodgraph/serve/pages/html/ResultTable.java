package org.methodgraph.serve.pages.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.methodgraph.serve.pages.view.Kind;
import org.methodgraph.serve.pages.view.Measured;
import org.methodgraph.serve.pages.view.Named;
import org.methodgraph.serve.pages.view.Quote;

/** Values that papers state: a table for each metric, with the sentence of each value. */
final class ResultTable {
  private static final String TABLE =
      """
      <h3>{} <span class="quiet small">{}</span></h3>
      <div class="scroll"><table class="results">
      <thead><tr><th class="number">Value</th>{}<th>{}</th><th>Confidence</th></tr></thead>
      <tbody>
      {}</tbody></table></div>
      """;

  private static final String ROW =
      """
      <tr><td class="number"><a href="{}">{}</a></td>{}<td>{}</td><td>{}</td></tr>
      """;

  private final Fragments show;
  private final Kind about;

  /**
   * @param about kind of the thing whose page this is: it needs no column
   */
  ResultTable(Fragments show, Kind about) {
    this.show = show;
    this.about = about;
  }

  Html of(List<Measured> results) {
    Map<Named, List<Measured>> byMetric = new LinkedHashMap<>();
    results.forEach(
        result -> byMetric.computeIfAbsent(result.metric(), key -> new ArrayList<>()).add(result));
    return Html.each(byMetric.entrySet(), entry -> table(entry.getKey(), entry.getValue()));
  }

  private Html table(Named metric, List<Measured> results) {
    String order =
        results.size() < 2 ? "" : results.get(0).lessIsBetter() ? "lowest first" : "highest first";
    return Html.of(
        TABLE,
        show.link(metric),
        order,
        column("Method", Kind.METHOD).and(column("Dataset", Kind.DATASET)),
        about == Kind.PAPER ? "Sentence" : "Paper and sentence",
        Html.each(results, this::row));
  }

  private Html column(String heading, Kind kind) {
    return Html.of("<th>{}</th>", heading).when(about != kind);
  }

  private Html row(Measured result) {
    Html methods = cell(result.methods()).when(about != Kind.METHOD);
    Html datasets = cell(result.datasets()).when(about != Kind.DATASET);
    return Html.of(
        ROW,
        show.links().to(result.iri()),
        Fragments.number(result.value(), result.unit()),
        methods.and(datasets),
        about == Kind.PAPER ? show.sentence(result.quote()) : source(result.quote()),
        Fragments.confidence(result.confidence()));
  }

  private Html source(Quote quote) {
    return Html.of(
        "{}{}<details><summary>sentence</summary>{}</details>",
        show.link(quote.paper()),
        Fragments.year(quote.year()),
        show.sentence(quote));
  }

  private Html cell(List<Named> things) {
    return things.isEmpty()
        ? Html.of("<td class=\"quiet\">not said</td>")
        : Html.of("<td>{}</td>", Html.each(things, ", ", show::link));
  }
}
