package org.methodgraph.serve.pages;

import java.util.List;
import org.methodgraph.serve.pages.html.Links;
import org.methodgraph.serve.pages.html.SearchHtml;
import org.methodgraph.serve.pages.view.Hit;
import org.methodgraph.serve.pages.view.Kind;
import org.methodgraph.serve.pages.view.PageStore;
import org.methodgraph.serve.pages.view.Search;
import org.methodgraph.serve.pages.view.SearchView;

/** {@code /search?q=}, and {@code /suggest?q=} for the field while somebody types. */
final class SearchPages {
  private static final int LONGEST = 200;

  /** A suggestion, as the script of the search field reads it. */
  private record Suggestion(String iri, String path, String name, String kind, int papers) {}

  private final Search search;
  private final SearchHtml html;
  private final Links links;

  SearchPages(PageStore store, Links links) {
    this.search = new Search(store);
    this.html = new SearchHtml(links);
    this.links = links;
  }

  Answer search(PageRequest request) {
    Kind kind = request.parameter("kind").map(SearchPages::kind).orElse(null);
    SearchView found = search.search(words(request), kind);
    return new Shown(found, html.page(found)).answer(request);
  }

  Answer suggest(PageRequest request) {
    List<Suggestion> found = search.suggest(words(request)).stream().map(this::suggestion).toList();
    return Json.of(found);
  }

  private Suggestion suggestion(Hit hit) {
    String name = hit.concept().name();
    return new Suggestion(
        hit.concept().iri(),
        links.to(hit.concept().iri()),
        hit.name().equalsIgnoreCase(name) ? name : name + " (" + hit.name() + ")",
        hit.concept().kind().word(),
        hit.papers());
  }

  private static String words(PageRequest request) {
    String words = request.parameter("q").orElse("");
    if (words.length() > LONGEST) {
      throw PageRefusal.badRequest("Search for less than " + LONGEST + " characters.");
    }
    return words;
  }

  static Kind kind(String name) {
    return Kind.named(name)
        .filter(kind -> kind != Kind.PAPER)
        .orElseThrow(
            () -> PageRefusal.badRequest("The kinds are method, task, dataset and metric."));
  }
}
