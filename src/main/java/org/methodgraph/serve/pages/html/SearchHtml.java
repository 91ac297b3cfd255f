package org.methodgraph.serve.pages.html;

import java.util.List;
import org.methodgraph.serve.pages.view.Hit;
import org.methodgraph.serve.pages.view.Kind;
import org.methodgraph.serve.pages.view.SearchView;

/** The page of search results. */
public final class SearchHtml {
  private static final List<Kind> KINDS =
      List.of(Kind.METHOD, Kind.TASK, Kind.DATASET, Kind.METRIC);

  private final Fragments show;

  public SearchHtml(Links links) {
    this.show = new Fragments(links);
  }

  public Page page(SearchView view) {
    String title = view.words().isEmpty() ? "Search" : "Search: " + view.words();
    Html main =
        Html.of(
            "<h1>{}</h1>\n{}{}{}",
            title,
            SearchField.large(view.words()),
            view.words().isEmpty() ? Html.NONE : kinds(view),
            results(view));
    Page page = Page.of(title, main).withoutSearchInHead();
    return view.concepts().sparql().isEmpty() ? page : page.behind(view.concepts().sparql());
  }

  private static Html kinds(SearchView view) {
    return Html.of(
        "<nav class=\"kinds\" aria-label=\"Kinds\">{}{}</nav>\n",
        choice("all", "", view, view.kind() == null),
        Html.each(
            KINDS, kind -> choice(kind.word() + "s", kind.word(), view, kind == view.kind())));
  }

  private static Html choice(String label, String kind, SearchView view, boolean here) {
    String path =
        "/search?q=" + Links.encoded(view.words()) + (kind.isEmpty() ? "" : "&kind=" + kind);
    return Html.of(
        "<a href=\"{}\"{}>{}</a> ", path, new Html(" aria-current=\"page\"").when(here), label);
  }

  private Html results(SearchView view) {
    if (view.words().isEmpty()) {
      return Html.NONE;
    }
    if (view.isEmpty()) {
      return Html.of("<p>Nothing has all of these words. Try fewer, or the beginning of one.</p>");
    }
    Html beside = papers(view).and(sentences(view)).when(view.kind() == null);
    return Html.of(
        "<div class=\"halves\"><div>{}</div><div>{}</div></div>", concepts(view), beside);
  }

  private Html concepts(SearchView view) {
    return Html.of(
            "<section class=\"card\">{}<ul class=\"plain\">{}</ul></section>\n",
            Fragments.heading("Concepts", view.concepts().sparql()),
            Html.each(view.concepts().things(), this::hit))
        .when(!view.concepts().isEmpty());
  }

  private Html hit(Hit hit) {
    boolean otherName = !hit.name().equalsIgnoreCase(hit.concept().name());
    return Html.of(
        "<li>{} {}<span class=\"quiet small\">{}</span></li>\n",
        show.kindAndLink(hit.concept()),
        Html.of("<span class=\"quiet small\">also: <span>{}</span> · </span>", hit.name())
            .when(otherName),
        hit.papers() == 0 ? "in the lexicon" : Fragments.papers(hit.papers()));
  }

  private Html papers(SearchView view) {
    return Html.of(
            "<section class=\"card\">{}{}</section>\n",
            Fragments.heading("Papers", view.papers().sparql()),
            new PaperList(show).of(view.papers().things()))
        .when(!view.papers().isEmpty());
  }

  private Html sentences(SearchView view) {
    return Html.of(
            "<section class=\"card\">{}{}</section>\n",
            Fragments.heading("Sentences", view.sentences().sparql()),
            Html.each(view.sentences().things(), show::quote))
        .when(!view.sentences().isEmpty());
  }
}
