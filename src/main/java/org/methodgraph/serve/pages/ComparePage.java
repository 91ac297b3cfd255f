package org.methodgraph.serve.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.methodgraph.serve.pages.html.CompareHtml;
import org.methodgraph.serve.pages.html.Links;
import org.methodgraph.serve.pages.view.CompareView;
import org.methodgraph.serve.pages.view.Named;
import org.methodgraph.serve.pages.view.PageStore;
import org.methodgraph.serve.pages.view.ReadCompare;
import org.methodgraph.serve.pages.view.Search;
import org.methodgraph.serve.pages.view.SearchView;

/** {@code /compare?with=…&with=…}, also as a table for spreadsheets. */
final class ComparePage {
  /** More columns than this fit no screen. */
  private static final int MOST_ITEMS = 8;

  private final ReadCompare compare;
  private final Search search;
  private final CompareHtml html;

  ComparePage(PageStore store, Links links) {
    this.compare = new ReadCompare(store);
    this.search = new Search(store);
    this.html = new CompareHtml(links);
  }

  Answer at(PageRequest request) {
    List<String> iris = request.parameters("with").stream().distinct().toList();
    if (iris.size() > MOST_ITEMS) {
      throw PageRefusal.badRequest("At most " + MOST_ITEMS + " things can be compared at once.");
    }
    iris.forEach(ThingPage::requireIri);
    CompareView view = compare.of(iris);
    if (request.parameter("format").filter("csv"::equals).isPresent()) {
      return Answer.text("text/csv; charset=utf-8", csv(view))
          .with("Content-Disposition", "attachment; filename=\"comparison.csv\"");
    }
    SearchView found = search.search(request.parameter("add").orElse(""), null);
    return new Shown(view, html.page(view, found)).answer(request);
  }

  private static String csv(CompareView view) {
    StringBuilder csv = new StringBuilder();
    List<String> head = new ArrayList<>(List.of(""));
    view.items().stream().map(Named::name).forEach(head::add);
    line(head, csv);
    List<String> addresses = new ArrayList<>(List.of("Address"));
    view.items().stream().map(Named::iri).forEach(addresses::add);
    line(addresses, csv);
    for (CompareView.Aspect aspect : view.aspects()) {
      List<String> cells = new ArrayList<>(List.of(aspect.heading()));
      aspect.cells().stream().map(ComparePage::joined).forEach(cells::add);
      line(cells, csv);
    }
    return csv.toString();
  }

  private static String joined(List<CompareView.Entry> entries) {
    return entries.stream().map(CompareView.Entry::text).collect(Collectors.joining("; "));
  }

  /** RFC 4180, with every cell quoted. */
  private static void line(List<String> cells, StringBuilder csv) {
    csv.append(cells.stream().map(ComparePage::quoted).collect(Collectors.joining(",")))
        .append("\r\n");
  }

  /** Spreadsheets would take text that begins with one of these signs for a formula. */
  private static String quoted(String cell) {
    String harmless = cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
    return "\"" + harmless.replace("\"", "\"\"") + "\"";
  }
}
