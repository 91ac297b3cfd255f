package org.methodgraph.serve.pages.html;

import java.util.List;
import org.methodgraph.serve.pages.view.ConceptView;
import org.methodgraph.serve.pages.view.Counted;
import org.methodgraph.serve.pages.view.Hierarchy;
import org.methodgraph.serve.pages.view.Kind;
import org.methodgraph.serve.pages.view.Named;
import org.methodgraph.serve.pages.view.PaperLine;

/** The page of a method, task, dataset or metric. */
public final class ConceptHtml {
  private static final String MAIN =
      """
      <article>
      <header class="about">
      <p>{} {}</p>
      <h1>{}</h1>
      {}{}{}
      <p class="do"><a class="button" href="{}">Compare with …</a> {}</p>
      </header>
      {}<div class="columns">
      <div>
      {}{}{}{}</div>
      <div>
      {}{}{}</div>
      </div>
      </article>
      """;

  /** Needs the script, which shows it; the lists of the page say the same as the picture. */
  private static final Html PICTURE_BUTTON =
      Html.of("<button type=\"button\" data-draw hidden>Neighbours as a picture</button>");

  private final Fragments show;

  public ConceptHtml(Links links) {
    this.show = new Fragments(links);
  }

  public Page page(ConceptView view) {
    Named concept = view.concept();
    Html main =
        Html.of(
            MAIN,
            Fragments.kind(concept.kind()),
            areas(view),
            concept.name(),
            Html.of("<p class=\"lead\">{}</p>\n", view.definition())
                .when(!view.definition().isEmpty()),
            otherNames(view.otherNames()),
            above(view.hierarchy()),
            Links.compare(List.of(concept.iri())),
            PICTURE_BUTTON.when(!view.relations().isEmpty()),
            picture(view),
            quotes(view),
            new RelationList(show).of(view.relations()),
            results(view),
            papers(view),
            years(view),
            together(view),
            below(view).and(Elsewhere.of(view.concept().name(), view.elsewhere())));
    return Page.of(concept.name(), main)
        .behind(view.sparql())
        .withScript("graph.js")
        .alsoAs(DataFormats.of(concept.iri(), show.links()));
  }

  private Html areas(ConceptView view) {
    return Html.each(
        view.areas(),
        area ->
            Html.of(
                "<a class=\"quiet small\" href=\"{}\">{}</a> ",
                show.links().to(area.iri()),
                area.name()));
  }

  private static Html otherNames(List<String> names) {
    return Html.of(
            "<p class=\"quiet\">Also: {}</p>\n",
            Html.each(names, ", ", name -> Html.of("<span>{}</span>", name)))
        .when(!names.isEmpty());
  }

  private Html above(Hierarchy hierarchy) {
    return Html.each(
        hierarchy.above(),
        line ->
            Html.of(
                "<p class=\"line\"><span class=\"quiet\">A kind of</span> {}</p>\n",
                Html.each(line, " › ", show::link)));
  }

  private Html quotes(ConceptView view) {
    if (view.quotes().isEmpty()) {
      return Html.of(
          "<section class=\"card\"><h2>No sentence yet</h2><p>The lexicon knows this {}, but no"
              + " paper in this store names it.</p></section>\n",
          view.concept().kind().word());
    }
    return Html.of(
        "<section class=\"card\">{}{}</section>\n",
        Fragments.heading("What papers say", view.quotes().sparql()),
        Html.each(view.quotes().things(), show::quote));
  }

  private Html results(ConceptView view) {
    return Html.of(
            "<section class=\"card\">{}{}</section>\n",
            Fragments.heading(
                view.concept().kind() == Kind.DATASET ? "Leaderboard" : "Reported values",
                view.results().sparql()),
            new ResultTable(show, view.concept().kind()).of(view.results().things()))
        .when(!view.results().isEmpty());
  }

  private Html papers(ConceptView view) {
    List<PaperLine> papers = view.papers().things();
    Html left =
        Html.of(
                "<p class=\"quiet small\">Newer ones first; {} more are not listed.</p>",
                view.paperCount() - papers.size())
            .when(view.paperCount() > papers.size());
    return Html.of(
            "<section class=\"card\">{}{}{}</section>\n",
            Fragments.heading("Papers", view.papers().sparql()),
            Fragments.firstFew(papers, new PaperList(show)::of),
            left)
        .when(!papers.isEmpty());
  }

  private static Html years(ConceptView view) {
    if (view.paperCount() == 0) {
      return Html.NONE;
    }
    int dated = view.years().things().stream().mapToInt(year -> year.papers()).sum();
    Html undated =
        Html.of(
            "<p class=\"quiet small\">{} of unknown year.</p>",
            Fragments.papers(view.paperCount() - dated));
    return Html.of(
        "<section class=\"card\">{}{}{}</section>\n",
        Fragments.heading(Fragments.papers(view.paperCount()), view.years().sparql()),
        YearChart.of(view.years().things(), view.concept().kind().word()),
        undated.when(dated < view.paperCount()));
  }

  private static Html picture(ConceptView view) {
    return Html.of(
            "<section class=\"card\" data-graph=\"/neighbours?iri={}\""
                + " hidden><h2>Neighbours</h2></section>\n",
            Links.encoded(view.concept().iri()))
        .when(!view.relations().isEmpty());
  }

  private Html together(ConceptView view) {
    boolean more = view.concept().kind() == Kind.TASK && !view.hierarchy().below().isEmpty();
    Html note =
        Html.of("<p class=\"quiet small\">Papers on the tasks below it count as well.</p>")
            .when(more);
    return Html.each(
        view.together(),
        together ->
            Html.of(
                "<section class=\"card\">{}{}{}</section>\n",
                Fragments.heading(together.heading(), together.things().sparql()),
                note,
                show.bars(together.things().things())));
  }

  private Html below(ConceptView view) {
    List<Counted> below = view.hierarchy().below();
    return Html.of(
            "<section class=\"card\">{}{}</section>\n",
            Fragments.heading("Narrower concepts", view.hierarchy().sparql()),
            Fragments.firstFew(
                below,
                some -> Html.of("<ul class=\"plain\">{}</ul>", Html.each(some, this::narrower))))
        .when(!below.isEmpty());
  }

  private Html narrower(Counted counted) {
    return Html.of(
        "<li>{} <span class=\"quiet small\">{}</span></li>\n",
        show.link(counted.thing()),
        counted.papers() == 0 ? "" : Fragments.papers(counted.papers()));
  }
}
