package org.methodgraph.serve.pages.html;

import java.util.List;

/** Head and foot around a page. */
public final class PageFrame {
  private static final String FRAME =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>{}</title>
      <link rel="icon" type="image/svg+xml" href="/site/icon.svg">
      <link rel="stylesheet" href="/site/site.css">
      {}<script src="/site/site.js" defer></script>
      {}</head>
      <body>
      <a class="skip" href="#main">Skip to the content</a>
      <header class="top">
      <a class="brand" href="/"><img src="/site/icon.svg" alt="" width="26" height="26"> MethodGraph</a>
      {}<nav aria-label="Pages">{}</nav>
      </header>
      <main id="main" tabindex="-1">
      {}
      </main>
      <footer>
      {}<p>Read from abstracts by a program, which errs: look at the sentence before you rely on a statement.
      This server only reads. <a href="/">Start page</a></p>
      </footer>
      </body>
      </html>
      """;

  private PageFrame() {}

  /** The whole HTML document. */
  public static String around(Page page) {
    return Html.of(
            FRAME,
            page.title().equals("MethodGraph") ? "MethodGraph" : page.title() + " – MethodGraph",
            Html.each(page.styles(), PageFrame::style).and(alternates(page.alternates())),
            Html.each(page.scripts(), PageFrame::script),
            SearchField.inHead().when(page.searchInHead()),
            Html.each(List.of(Tab.values()), tab -> link(tab, tab == page.tab())),
            page.main(),
            foot(page))
        .markup();
  }

  private static Html style(String file) {
    return Html.of("<link rel=\"stylesheet\" href=\"/site/{}\">\n", file);
  }

  private static Html script(String file) {
    return Html.of("<script src=\"/site/{}\" defer></script>\n", file);
  }

  private static Html alternates(List<Page.Alternate> formats) {
    return Html.each(
        formats,
        format ->
            Html.of(
                "<link rel=\"alternate\" type=\"{}\" href=\"{}\">\n",
                format.mediaType(),
                format.path()));
  }

  private static Html link(Tab tab, boolean here) {
    return Html.of(
        "<a href=\"{}\"{}>{}</a>",
        tab.path(),
        new Html(" aria-current=\"page\"").when(here),
        tab.label());
  }

  private static Html foot(Page page) {
    Html query =
        page.queryBehind()
            .map(
                sparql ->
                    Html.of(
                        "<a class=\"query\" href=\"{}\">The query behind this page</a>",
                        SparqlLink.to(sparql)))
            .orElse(Html.NONE);
    Html data =
        Html.each(
            page.alternates(),
            format -> Html.of(" <a href=\"{}\">{}</a>", format.path(), format.label()));
    return Html.of("<p class=\"data\">{}{}</p>\n", query, data)
        .when(page.queryBehind().isPresent() || !page.alternates().isEmpty());
  }
}
