package org.methodgraph.serve.pages.html;

import java.util.List;

/** Where else in the world to read of a concept. */
final class Elsewhere {
  /**
   * A site that can be searched.
   *
   * @param search the address of its search, to which the words are added
   */
  private record Site(String name, String search) {}

  private static final List<Site> SITES =
      List.of(
          new Site("arXiv", "https://arxiv.org/search/?searchtype=all&query="),
          new Site("Semantic Scholar", "https://www.semanticscholar.org/search?q="),
          new Site("Wikidata", "https://www.wikidata.org/w/index.php?search="),
          new Site("Wikipedia", "https://en.wikipedia.org/w/index.php?search="));

  private Elsewhere() {}

  /**
   * What the store knows to be the same or to tell more, and searches for the name.
   *
   * @param known addresses, or identifiers that are none
   */
  static Html of(String name, List<String> known) {
    return Html.of(
        "<section class=\"card\"><h2>Elsewhere</h2>{}<p class=\"small\"><span"
            + " class=\"quiet\">Search for the name at</span> {}</p></section>\n",
        Html.of("<ul class=\"plain\">{}</ul>", Html.each(known, Elsewhere::link))
            .when(!known.isEmpty()),
        Html.each(SITES, " · ", site -> outward(site.search() + Links.encoded(name), site.name())));
  }

  private static Html link(String iri) {
    return Html.of(
        "<li>{}</li>\n", Links.outward(iri).map(to -> outward(to, to)).orElse(Html.text(iri)));
  }

  private static Html outward(String address, String words) {
    return Html.of("<a href=\"{}\" rel=\"external noreferrer\">{}</a>", address, words);
  }
}
