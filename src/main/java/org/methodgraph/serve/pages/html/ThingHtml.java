package org.methodgraph.serve.pages.html;

import java.util.List;
import java.util.Locale;
import org.methodgraph.serve.pages.view.Named;
import org.methodgraph.serve.pages.view.ThingView;

/** The page of a thing that has no page of its own kind: what is said of it, as it stands. */
public final class ThingHtml {
  private static final String MAIN =
      """
      <article>
      <header class="about">
      <p>{}</p>
      <h1>{}</h1>
      <p class="quiet small">{}</p>
      </header>
      <section class="card"><h2>What is said of it</h2><div class="scroll"><table><tbody>
      {}</tbody></table></div></section>
      {}</article>
      """;

  private final Fragments show;

  public ThingHtml(Links links) {
    this.show = new Fragments(links);
  }

  public Page page(ThingView view) {
    Named thing = view.thing();
    String types = String.join(", ", view.types()).toLowerCase(Locale.ROOT);
    Html main =
        Html.of(
            MAIN,
            Html.of("<span class=\"kind\">{}</span>", types).when(!types.isEmpty()),
            (types.isEmpty() ? "" : types + " ") + thing.name(),
            thing.iri(),
            rows(view.properties()),
            Html.of(
                    "<section class=\"card\"><h2>Where it is spoken of</h2><div class=\"scroll\"><table><tbody>{}"
                        + "</tbody></table></div></section>\n",
                    rows(view.spokenOf()))
                .when(!view.spokenOf().isEmpty()));
    return Page.of(thing.name(), main)
        .behind(view.sparql())
        .alsoAs(DataFormats.of(thing.iri(), show.links()));
  }

  private Html rows(List<ThingView.Said> said) {
    return Html.each(
        said,
        one ->
            Html.of(
                "<tr><th scope=\"row\" title=\"{}\">{}</th><td>{}</td></tr>\n",
                one.property(),
                Words.ofProperty(one.label()),
                one.value() == null ? Html.text(one.literal()) : value(one.value())));
  }

  private Html value(Named value) {
    return value.iri().startsWith(show.links().base())
        ? show.kindAndLink(value)
        : Html.of("<span title=\"{}\">{}</span>", value.iri(), value.name());
  }
}
