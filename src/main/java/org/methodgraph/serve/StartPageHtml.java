package org.methodgraph.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The start page as HTML. All that comes from elsewhere is escaped.
 *
 * @param counts what the store holds
 * @param examples queries to offer
 */
record StartPageHtml(StoreCounts counts, List<Example> examples) {
  /**
   * An example and the number of its rows, as far as it is known.
   *
   * @param query the query to offer
   * @param rows what it gives on this store
   */
  record Example(ExampleQuery query, OptionalLong rows) {}

  private static final String SPARQL_PATH = "methodgraph/sparql";

  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>MethodGraph</title>
      <style>
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
      pre, textarea { font: .85rem/1.4 ui-monospace, monospace; background: #f4f4f4; padding: .6rem; overflow-x: auto; }
      pre { white-space: pre-wrap; overflow-wrap: anywhere; }
      textarea { width: 100%; box-sizing: border-box; border: 1px solid #999; }
      td { padding-right: 1rem; text-align: right; } td + td { text-align: left; }
      </style>
      </head>
      <body>
      <h1>MethodGraph</h1>
      <p>Methods, tasks, datasets and metrics of machine-learning papers, read from their abstracts,
      with the sentence behind every statement. This server answers SPARQL queries; it changes nothing.</p>
      <table>
      {{counts}}</table>
      <h2>Addresses</h2>
      <table>
      <tr><td>{{sparql}}</td><td>SPARQL 1.1 queries, by GET or POST</td></tr>
      <tr><td>{{data}}?graph=IRI</td><td>one graph, such as a paper's, to read</td></tr>
      </table>
      <p>From a terminal:</p>
      <pre>curl {{sparql}} -H 'Accept: text/csv' --data-urlencode 'query=SELECT * { ?s ?p ?o } LIMIT 10'</pre>
      <h2>Examples</h2>
      <ul>
      {{examples}}</ul>
      <h2>Ask</h2>
      <form action="{{path}}" method="get">
      <p><textarea name="query" rows="12" aria-label="SPARQL query" spellcheck="false">{{first}}</textarea></p>
      <p><label>Answer as <select name="output"><option value="text">text</option><option>json</option><option>csv</option><option>tsv</option><option>xml</option></select></label>
      <button>Run</button></p>
      </form>
      </body>
      </html>
      """;

  /**
   * The page for a visitor.
   *
   * @param address the address that the visitor used for this page
   */
  String at(String address) {
    Map<String, String> parts =
        Map.of(
            "path", SPARQL_PATH,
            "counts", countRows(),
            "sparql", escaped(address + SPARQL_PATH),
            "data", escaped(address + "methodgraph/data"),
            "examples", exampleItems(),
            "first", escaped(firstQuery()));
    // In one go, so that what is put in is not looked at again.
    return PLACE
        .matcher(PAGE)
        .replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
  }

  private String countRows() {
    return count(counts.papers(), "papers")
        + count(counts.methods(), "methods")
        + count(counts.tasks(), "tasks")
        + count(counts.datasets(), "datasets")
        + count(counts.metrics(), "metrics")
        + count(counts.statements(), "statements with their evidence");
  }

  private static String count(long number, String what) {
    return "<tr><td>" + number + "</td><td>" + what + "</td></tr>\n";
  }

  private String exampleItems() {
    return examples.stream().map(StartPageHtml::item).collect(Collectors.joining());
  }

  private static String item(Example example) {
    String query = URLEncoder.encode(example.query().sparql(), StandardCharsets.UTF_8);
    return "<li><a href=\""
        + SPARQL_PATH
        + "?output=text&amp;query="
        + query
        + "\">"
        + escaped(example.query().title())
        + "</a>"
        + (example.rows().isPresent() ? " " + rows(example.rows().getAsLong()) : "")
        + "</li>\n";
  }

  private static String rows(long number) {
    return number == 1 ? "(1 row)" : "(" + number + " rows)";
  }

  private String firstQuery() {
    return examples.isEmpty()
        ? "SELECT * WHERE { ?s ?p ?o } LIMIT 10"
        : examples.get(0).query().sparql();
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
