package org.methodgraph.serve.pages.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.methodgraph.serve.pages.view.CompareView;
import org.methodgraph.serve.pages.view.Named;
import org.methodgraph.serve.pages.view.SearchView;

/** Papers or concepts side by side. */
public final class CompareHtml {
  private static final int CANDIDATES = 12;

  private static final String ADD =
      """
      <form class="search large" action="/compare" method="get" data-add="{}">
      {}<input type="search" name="add" value="{}" maxlength="200" autocomplete="off" spellcheck="false"
       aria-label="Add a method, task, dataset, metric or paper" placeholder="Add a method, a task, a paper …">
      <button>Add</button>
      </form>
      """;

  private final Fragments show;

  public CompareHtml(Links links) {
    this.show = new Fragments(links);
  }

  /**
   * The page.
   *
   * @param found what the visitor might want to add
   */
  public Page page(CompareView view, SearchView found) {
    List<String> iris = view.items().stream().map(Named::iri).toList();
    Html main =
        Html.of(
            "<h1>Compare</h1>\n<p class=\"lead\">Papers, methods or datasets side by side: tasks, methods, datasets,"
                + " metrics and values. What several have in common is marked.</p>\n{}{}{}",
            form(found.words(), iris),
            candidates(found, iris),
            view.items().isEmpty() ? Html.NONE : table(view, iris));
    Page page = Page.of("Compare", main).at(Tab.COMPARE).withoutSearchInHead();
    return view.items().isEmpty() ? page : page.behind(view.sparql());
  }

  private static Html form(String words, List<String> iris) {
    return Html.of(
        ADD,
        Links.compare(iris),
        Html.each(iris, iri -> Html.of("<input type=\"hidden\" name=\"with\" value=\"{}\">", iri)),
        words);
  }

  private Html candidates(SearchView found, List<String> iris) {
    if (found.words().isEmpty()) {
      return Html.NONE;
    }
    List<Named> things =
        Stream.concat(
                found.papers().things().stream().map(line -> line.paper()).limit(CANDIDATES / 2),
                found.concepts().things().stream().map(hit -> hit.concept()).limit(CANDIDATES))
            .toList();
    if (things.isEmpty()) {
      return Html.of("<p>Nothing is called “{}”.</p>\n", found.words());
    }
    return Html.of(
        "<section class=\"card\"><h2>Add which?</h2><ul class=\"plain\">{}</ul></section>\n",
        Html.each(
            things,
            thing ->
                Html.of(
                    "<li>{} <a href=\"{}\">{}</a></li>\n",
                    Fragments.kind(thing.kind()),
                    Links.compare(plus(iris, thing.iri())),
                    thing.name())));
  }

  private Html table(CompareView view, List<String> iris) {
    return Html.of(
        "<p><a class=\"button\" href=\"{}&amp;format=csv\" download=\"comparison.csv\">Download as CSV</a></p>\n"
            + "<div class=\"card scroll\"><table class=\"compare\"><thead><tr><td></td>{}</tr></thead>"
            + "<tbody>{}</tbody></table></div>\n",
        Links.compare(iris),
        Html.each(view.items(), item -> head(item, iris)),
        Html.each(view.aspects(), this::line));
  }

  private Html head(Named item, List<String> iris) {
    return Html.of(
        "<th scope=\"col\">{}<br>{}<br><a class=\"small quiet\" href=\"{}\">remove<span class=\"unseen\"> {}</span></a></th>",
        Fragments.kind(item.kind()),
        show.link(item),
        Links.compare(iris.stream().filter(iri -> !iri.equals(item.iri())).toList()),
        item.name());
  }

  private Html line(CompareView.Aspect aspect) {
    return Html.of(
        "<tr><th scope=\"row\">{}</th>{}</tr>\n",
        aspect.heading(),
        Html.each(aspect.cells(), cell -> Html.of("<td>{}</td>", Html.each(cell, this::entry))));
  }

  private Html entry(CompareView.Entry entry) {
    Html text =
        entry.thing() == null
            ? Html.text(entry.text())
            : Html.of("<a href=\"{}\">{}</a>", show.links().to(entry.thing().iri()), entry.text());
    return Html.of("<div>{}</div>", entry.shared() ? Html.of("<mark>{}</mark>", text) : text);
  }

  private static List<String> plus(List<String> iris, String iri) {
    List<String> more = new ArrayList<>(iris);
    more.add(iri);
    return more.stream().distinct().toList();
  }
}
