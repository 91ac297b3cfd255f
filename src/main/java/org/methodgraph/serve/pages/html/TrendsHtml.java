package org.methodgraph.serve.pages.html;

import java.util.List;
import java.util.Locale;
import org.methodgraph.serve.pages.view.Kind;
import org.methodgraph.serve.pages.view.TrendsView;

/** What comes and what goes. */
public final class TrendsHtml {
  private static final List<Kind> KINDS =
      List.of(Kind.METHOD, Kind.TASK, Kind.DATASET, Kind.METRIC);

  private static final String MAIN =
      """
      <h1>Trends</h1>
      <p class="lead">How many papers of each year name it. Rising and falling compare its share of the papers up to {}
      with its share of the later ones; each half holds about as many papers.</p>
      <nav class="kinds" aria-label="Kinds">{}</nav>
      {}{}{}
      """;

  private final Fragments show;

  public TrendsHtml(Links links) {
    this.show = new Fragments(links);
  }

  public Page page(TrendsView view) {
    Html main =
        view.most().isEmpty()
            ? Html.of("<h1>Trends</h1>\n<p>No paper in this store has a year.</p>")
            : Html.of(
                MAIN,
                view.middle(),
                Html.each(KINDS, kind -> choice(kind, view.kind())),
                group("Rising", view.rising(), view),
                group("Falling", view.falling(), view),
                group("Named most", view.most(), view));
    return Page.of("Trends", main).at(Tab.TRENDS).behind(view.sparql());
  }

  private static Html choice(Kind kind, Kind chosen) {
    return Html.of(
        "<a href=\"/trends?kind={}\"{}>{}s</a> ",
        kind.word(),
        new Html(" aria-current=\"page\"").when(kind == chosen),
        kind.word());
  }

  private Html group(String heading, List<TrendsView.Trend> trends, TrendsView view) {
    return Html.of(
            "<section><h2>{}</h2><div class=\"grid\">{}</div></section>\n",
            heading,
            Html.each(trends, trend -> card(trend, view)))
        .when(!trends.isEmpty());
  }

  private Html card(TrendsView.Trend trend, TrendsView view) {
    return Html.of(
        "<section class=\"card\"><h3>{} {}</h3><p class=\"quiet small\">{} · {} → {} of the papers</p>{}</section>\n",
        show.link(trend.concept()),
        SparqlLink.beside(trend.concept().name(), trend.sparql()),
        Fragments.papers(trend.papers()),
        percent(trend.before()),
        percent(trend.after()),
        YearChart.of(trend.years(), view.kind().word(), view.first(), view.last()));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, share > 0 && share < 0.1 ? "%.1f%%" : "%.0f%%", 100 * share);
  }
}
