package org.methodgraph.serve.pages.html;

import java.util.List;
import java.util.Locale;
import org.methodgraph.serve.pages.view.AreaView;
import org.methodgraph.serve.pages.view.Counted;
import org.methodgraph.serve.pages.view.StartView;

/** The page to begin with. */
public final class StartHtml {
  private static final int CONCEPTS_OF_AREA = 7;

  private static final String MAIN =
      """
      <div class="hero">
      <h1>What do machine-learning papers say?</h1>
      <p class="lead">Methods, tasks, datasets and metrics, read from abstracts, with the sentence behind every statement.</p>
      {}<ul class="counts" aria-label="What this store holds">{}</ul>
      </div>
      <section aria-labelledby="areas"><h2 id="areas">Areas</h2>
      <div class="grid">
      {}</div></section>
      <div class="halves">
      <div><section class="card"><h2>Questions to begin with</h2>
      <p class="quiet small">Each opens as a query that you can run and change.</p>
      {}</section></div>
      <div>{}
      <section class="card"><h2>For programs</h2>
      <p>SPARQL 1.1 by GET or POST, for reading:</p>
      <pre>curl {}methodgraph/sparql \\
        -H 'Accept: text/csv' \\
        --data-urlencode 'query=SELECT * { ?s ?p ?o } LIMIT 10'</pre>
      <p>Every thing has an address of its own, which answers as HTML, Turtle, JSON-LD, N-Triples or RDF/XML;
      one graph can be had at <code>{}methodgraph/data?graph=IRI</code></p></section></div>
      </div>
      """;

  /**
   * A question of the catalogue.
   *
   * @param title the question
   * @param sparql the query that answers it
   */
  public record Question(String title, String sparql) {}

  private final Fragments show;

  public StartHtml(Links links) {
    this.show = new Fragments(links);
  }

  /**
   * The page for a visitor.
   *
   * @param address the address that the visitor used for this page
   */
  public Page page(StartView view, List<Question> questions, String address) {
    Html main =
        Html.of(
            MAIN,
            SearchField.large(""),
            Html.each(view.counts().things(), StartHtml::count),
            Html.each(view.areas(), this::area),
            Fragments.firstFew(questions, StartHtml::questions),
            newest(view),
            address,
            address);
    return Page.of("MethodGraph", main).behind(view.counts().sparql()).withoutSearchInHead();
  }

  private static Html count(StartView.Count count) {
    return Html.of(
        "<li><strong>{}</strong> {}</li>\n",
        String.format(Locale.ROOT, "%,d", count.number()),
        count.what());
  }

  private Html area(AreaView view) {
    List<Counted> concepts = view.concepts().things();
    return Html.of(
        "<section class=\"card area\"><h3><a href=\"{}\">{}</a> <span class=\"quiet small\">{}</span></h3>"
            + "<p>{}</p></section>\n",
        show.links().to(view.area().iri()),
        view.area().name(),
        String.format(Locale.ROOT, "%,d", concepts.size()),
        Html.each(
            concepts.subList(0, Math.min(CONCEPTS_OF_AREA, concepts.size())),
            " · ",
            counted -> show.link(counted.thing())));
  }

  private static Html questions(List<Question> questions) {
    return Html.of("<ul class=\"plain\">{}</ul>\n", Html.each(questions, StartHtml::question));
  }

  private static Html question(Question question) {
    return Html.of(
        "<li><a href=\"{}\">{}</a></li>\n", SparqlLink.to(question.sparql()), question.title());
  }

  private Html newest(StartView view) {
    return Html.of(
            "<section class=\"card\">{}{}</section>",
            Fragments.heading("What is new", view.newest().sparql()),
            new PaperList(show).of(view.newest().things()))
        .when(!view.newest().isEmpty());
  }
}
