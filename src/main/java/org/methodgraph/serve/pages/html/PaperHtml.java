package org.methodgraph.serve.pages.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.methodgraph.serve.pages.view.Fact;
import org.methodgraph.serve.pages.view.Kind;
import org.methodgraph.serve.pages.view.PaperView;

/** The page of a paper: its abstract with all that it names marked, and what it says beside. */
public final class PaperHtml {
  private static final String MAIN =
      """
      <article>
      <header class="about">
      <p>{} <span class="quiet small">{}</span></p>
      <h1>{}</h1>
      {}<p class="do"><a class="button" href="{}">Compare with …</a></p>
      </header>
      <div class="columns">
      <div>
      <section class="card"><h2>Abstract</h2>
      <p class="legend small">Marked: {}</p>
      <p class="abstract">{}</p></section>
      {}{}</div>
      <div>
      {}</div>
      </div>
      </article>
      """;

  /** What papers do, in the order of interest. */
  private static final List<String> OF_PAPERS =
      List.of(
          "proposes",
          "introducesDataset",
          "addresses",
          "uses",
          "evaluatesOn",
          "comparesWith",
          "reports");

  private static final String OF_METHODS = "";

  private final Fragments show;

  public PaperHtml(Links links) {
    this.show = new Fragments(links);
  }

  public Page page(PaperView view) {
    String iri = view.paper().iri();
    Html title =
        view.title().isEmpty() ? Html.text(view.paper().name()) : show.marked(view.title());
    Html main =
        Html.of(
            MAIN,
            Fragments.kind(Kind.PAPER),
            view.date(),
            title,
            identity(view),
            Links.compare(List.of(iri)),
            Html.each(
                List.of(Kind.METHOD, Kind.TASK, Kind.DATASET, Kind.METRIC),
                " ",
                kind -> Html.of("<span class=\"named {}\">{}</span>", kind.word(), kind.word())),
            show.marked(view.abstractText()),
            results(view),
            similar(view),
            facts(view));
    return Page.of(view.paper().name(), main)
        .behind(view.sparql())
        .alsoAs(DataFormats.of(iri, show.links()));
  }

  private static Html identity(PaperView view) {
    Html out =
        Html.each(
            view.elsewhere(),
            iri ->
                Links.outward(iri)
                    .map(
                        href ->
                            Html.of("<a href=\"{}\" rel=\"external\">{}</a> ", href, bare(href)))
                    .orElse(Html.NONE));
    return Html.of(
        "<p class=\"small\">{}<span class=\"quiet\">{}</span></p>\n",
        out,
        Html.each(view.identifiers(), ", ", Html::text));
  }

  private static String bare(String address) {
    return address.replaceFirst("^https?://", "");
  }

  private Html facts(PaperView view) {
    List<Fact> sure = view.facts().stream().filter(Fact::plain).toList();
    List<Fact> unsure = view.facts().stream().filter(fact -> !fact.plain()).toList();
    Html less =
        Html.of(
            "<details class=\"less\"><summary>{} less certain or denied</summary>{}</details>",
            unsure.size(),
            grouped(unsure));
    return Html.of(
        "<section class=\"card\">{}{}{}{}</section>\n",
        Fragments.heading("What it says", view.sparql()),
        Html.of("<p class=\"quiet\">No statement was found in this abstract.</p>")
            .when(view.facts().isEmpty()),
        Html.of(
                "<p class=\"quiet small\">Open a number, the confidence, to see the sentence behind it.</p>\n")
            .when(!view.facts().isEmpty())
            .and(grouped(sure)),
        less.when(!unsure.isEmpty()));
  }

  /** What it says of itself, relation by relation, then what it says of methods. */
  private Html grouped(List<Fact> facts) {
    Map<String, List<Fact>> groups = new LinkedHashMap<>();
    OF_PAPERS.forEach(relation -> groups.put(relation, new ArrayList<>()));
    for (Fact fact : facts) {
      String group = fact.subject() == null ? fact.relation() : OF_METHODS;
      groups.computeIfAbsent(group, key -> new ArrayList<>()).add(fact);
    }
    groups.values().removeIf(List::isEmpty);
    return Html.each(
        groups.entrySet(),
        group ->
            Html.of(
                "<h3>{}</h3>\n<ul class=\"facts\">{}</ul>\n",
                group.getKey().equals(OF_METHODS)
                    ? "It says that"
                    : "This paper " + Words.ofRelation(group.getKey()),
                Html.each(group.getValue(), this::fact)));
  }

  private Html fact(Fact fact) {
    Html said =
        fact.subject() == null
            ? show.link(fact.object())
            : Html.of(
                "{} {} {}",
                show.link(fact.subject()),
                Words.ofRelation(fact.relation()),
                show.link(fact.object()));
    return Html.of(
        "<li class=\"{}\"><span class=\"fact\">{}{}</span><details><summary>{}<span class=\"unseen\"> See the"
            + " sentence</span></summary>{}<p"
            + " class=\"small\"><a href=\"{}\">This statement as data</a></p></details></li>\n",
        Fragments.word(fact.object().kind()),
        Html.of("<strong>denied:</strong> ").when(fact.negated()),
        said,
        Fragments.confidence(fact.confidence()),
        show.sentence(fact.quote()),
        show.links().to(fact.iri()));
  }

  private Html results(PaperView view) {
    return Html.of(
            "<section class=\"card\">{}{}</section>\n",
            Fragments.heading("Values that it states", view.results().sparql()),
            new ResultTable(show, Kind.PAPER).of(view.results().things()))
        .when(!view.results().isEmpty());
  }

  private Html similar(PaperView view) {
    return Html.of(
            "<section class=\"card\">{}<p class=\"quiet small\">Papers that name the same concepts; those that"
                + " few papers name count for more.</p><ul class=\"plain\">{}</ul></section>\n",
            Fragments.heading("Similar papers", view.similar().sparql()),
            Html.each(view.similar().things(), this::similarPaper))
        .when(!view.similar().isEmpty());
  }

  private Html similarPaper(PaperView.Similar similar) {
    List<String> names = similar.names();
    return Html.of(
        "<li>{}{}<br><span class=\"quiet small\">{} shared: {}</span> <a class=\"small\" href=\"{}\">compare</a></li>\n",
        show.link(similar.paper()),
        Fragments.year(similar.year()),
        similar.shared(),
        String.join(", ", names.subList(0, Math.min(5, names.size())))
            + (names.size() > 5 ? " …" : ""),
        Links.compare(List.of(similar.paper().iri())));
  }
}
