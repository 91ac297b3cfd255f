package org.methodgraph.serve.sparql;

import org.methodgraph.query.CatalogueQuery;
import org.methodgraph.query.QueryCatalogue;
import org.methodgraph.serve.pages.Answer;
import org.methodgraph.serve.pages.PageRequest;
import org.methodgraph.serve.pages.html.Html;
import org.methodgraph.serve.pages.html.Page;
import org.methodgraph.serve.pages.html.SparqlLink;
import org.methodgraph.serve.pages.html.Tab;

/** The page at {@code /sparql}: an editor with examples, results, a graph view and the plan. */
final class QueryPage {
  /** The editor sets styles of its own and draws its icons from data: addresses. */
  private static final String POLICY =
      Page.STRICT_POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

  private static final String VENDOR = "vendor/yasgui-4.6.2/";

  private QueryPage() {}

  static Answer at(PageRequest request) {
    return Answer.page(
        Page.of("SPARQL", main())
            .at(Tab.SPARQL)
            .withStyle(VENDOR + "yasgui.min.css")
            .withStyle("sparql.css")
            .withScript(VENDOR + "yasgui.min.js")
            .withScript("graph.js")
            .withScript("sparql.js")
            .withPolicy(POLICY));
  }

  private static Html main() {
    return Html.of(
        """
        <h1>Ask the graph</h1>
        <p class="examples"><label for="example">Example questions</label>
        <select id="example" disabled><option value="">choose one …</option>{}</select></p>
        <div id="yasgui" data-endpoint="/methodgraph/sparql"></div>
        <noscript>
        <p>The editor needs JavaScript. Without it, write a query here:</p>
        <form action="/methodgraph/sparql" method="get">
        <textarea name="query" rows="12" cols="80" aria-label="SPARQL query" required></textarea>
        <p><button>Run</button></p>
        </form>
        </noscript>
        <h2>The examples</h2>
        <ul class="example-list">{}</ul>
        <p>The address <code>/methodgraph/sparql</code> answers SPARQL 1.1 queries by GET and POST;
        without a query, it <a href="/.well-known/void">describes itself</a>. For programs there are
        <a href="/openapi.json">JSON tools</a>, and for language-model agents the same at
        <code>/mcp</code>.</p>
        """,
        Html.each(QueryCatalogue.bundled().queries(), QueryPage::option),
        Html.each(QueryCatalogue.bundled().queries(), QueryPage::item));
  }

  private static Html option(CatalogueQuery query) {
    return Html.of(
        "<option value=\"{}\" data-query=\"{}\">{}</option>\n",
        query.name(),
        query.text(),
        query.title());
  }

  private static Html item(CatalogueQuery query) {
    return Html.of(
        "<li><a href=\"{}\">{}</a> {}</li>\n",
        SparqlLink.to(query.text()),
        query.title(),
        query.description());
  }
}
