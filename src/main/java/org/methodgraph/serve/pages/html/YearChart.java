package org.methodgraph.serve.pages.html;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.methodgraph.serve.pages.view.YearCount;

/** Numbers of papers per year as columns, drawn in the page itself. */
final class YearChart {
  private static final int COLUMN = 26;
  private static final int HEIGHT = 72;
  private static final int TOP = 14;
  private static final int FOOT = 16;

  /** More columns than this, and only some of them are labelled. */
  private static final int ALL_LABELLED = 8;

  /** In columns: few ones are not blown up to fill the place. */
  private static final int LEAST_WIDTH = 12;

  private YearChart() {}

  /**
   * The chart of what a list of years says.
   *
   * @param years in their order; years between that are not there count as 0
   * @param kind whose colour the columns take
   */
  static Html of(List<YearCount> years, String kind) {
    if (years.isEmpty()) {
      return Html.NONE;
    }
    return of(years, kind, years.get(0).year(), years.get(years.size() - 1).year());
  }

  /** The same over given years, so that several charts can be compared. */
  static Html of(List<YearCount> years, String kind, int first, int last) {
    Map<Integer, Integer> papers = new TreeMap<>();
    for (int year = first; year <= last; year++) {
      papers.put(year, 0);
    }
    years.forEach(count -> papers.merge(count.year(), count.papers(), Integer::sum));
    int most = papers.values().stream().max(Integer::compare).orElse(1);
    int every = 1 + (papers.size() - 1) / ALL_LABELLED;
    String words =
        papers.entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .map(entry -> entry.getKey() + ": " + entry.getValue())
            .collect(Collectors.joining(", "));
    return Html.of(
        "<svg class=\"years {}\" viewBox=\"0 0 {} {}\" role=\"img\" aria-label=\"Papers per year. {}\">{}</svg>\n",
        kind,
        Math.max(papers.size(), LEAST_WIDTH) * COLUMN,
        TOP + HEIGHT + FOOT,
        words.isEmpty() ? "None" : words,
        Html.each(
            papers.entrySet(),
            entry ->
                column(
                    entry.getKey(),
                    entry.getValue(),
                    most,
                    entry.getKey() - first,
                    (last - entry.getKey()) % every == 0)));
  }

  private static Html column(int year, int papers, int most, int place, boolean labelled) {
    int height = papers == 0 ? 1 : Math.max(2, HEIGHT * papers / Math.max(1, most));
    int left = place * COLUMN;
    Html number =
        Html.of(
            "<text class=\"top\" x=\"{}\" y=\"{}\">{}</text>",
            left + COLUMN / 2,
            TOP + HEIGHT - height - 4,
            papers);
    Html label =
        Html.of(
            "<text x=\"{}\" y=\"{}\">{}</text>", left + COLUMN / 2, TOP + HEIGHT + FOOT - 3, year);
    return Html.of(
        "<g><title>{}: {}</title><rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"2\"/>{}{}</g>",
        year,
        Fragments.papers(papers),
        papers == 0 ? "back" : "front",
        left + 3,
        TOP + HEIGHT - height,
        COLUMN - 6,
        height,
        number.when(papers > 0),
        label.when(labelled));
  }
}
