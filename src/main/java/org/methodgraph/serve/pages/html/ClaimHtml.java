package org.methodgraph.serve.pages.html;

import java.util.List;
import java.util.Locale;
import org.methodgraph.serve.pages.view.ClaimView;
import org.methodgraph.serve.pages.view.Fact;

/** The page of a claim: the sentences behind it, and those against it. */
public final class ClaimHtml {
  private static final String MAIN =
      """
      <article>
      <header class="about">
      <p><span class="kind">claim</span></p>
      <h1>{}</h1>
      <p>{} in {}; confidence of all together {}.</p>
      </header>
      <section class="card">{}{}</section>
      {}</article>
      """;

  private final Fragments show;

  public ClaimHtml(Links links) {
    this.show = new Fragments(links);
  }

  public Page page(ClaimView view) {
    String words = Words.ofRelation(view.relation());
    String denied = view.negated() ? "denied: " : "";
    Html title =
        Html.of("{}{} {} {}", denied, show.link(view.subject()), words, show.link(view.object()));
    Html main =
        Html.of(
            MAIN,
            title,
            view.negated() ? "Denied" : "Said",
            Fragments.papers(view.papers()),
            String.format(Locale.ROOT, "%.2f", view.confidence()),
            Fragments.heading("Sentences", view.sparql()),
            quotes(view.facts()),
            Html.of(
                    "<section class=\"card\"><h2>The opposite is said here</h2>{}</section>",
                    quotes(view.opposite()))
                .when(!view.opposite().isEmpty()));
    String plainTitle = denied + view.subject().name() + " " + words + " " + view.object().name();
    return Page.of(plainTitle, main)
        .behind(view.sparql())
        .alsoAs(DataFormats.of(view.iri(), show.links()));
  }

  private Html quotes(List<Fact> facts) {
    return Html.each(
        facts,
        fact ->
            Html.of(
                "{}<p class=\"under\">{} <a class=\"small\" href=\"{}\">statement</a></p>\n",
                show.quote(fact.quote()),
                Fragments.confidence(fact.confidence()),
                show.links().to(fact.iri())));
  }
}
