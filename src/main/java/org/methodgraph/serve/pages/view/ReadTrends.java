package org.methodgraph.serve.pages.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the trends of each kind of concept; once, as a store does not change while served. */
public final class ReadTrends {
  private static final int MOST = 12;
  private static final int MOVING = 6;

  /** A concept of fewer papers shows no trend. */
  private static final int ENOUGH = 3;

  private static final PageQuery ALL_YEARS =
      PageQuery.of(
          """
          SELECT ?year ?papers WHERE {
            ?counted a mg:Year ;
                     mg:year ?year ;
                     mg:papersInYear ?papers .
          }
          ORDER BY ?year
          """);

  /** As counted at the end of the build: concepts of one paper are not, and show no trend. */
  private static final String OF_KIND =
      """
      SELECT ?concept ?name ?year ?papers WHERE {
        {
          SELECT ?concept WHERE {
            ?concept a %s ;
                     mg:paperCount ?all .
          }
          ORDER BY DESC(?all) ?concept
          LIMIT 500
        }
        ?counted mg:mentionedConcept ?concept ;
                 mg:year ?year ;
                 mg:papersInYear ?papers .
        ?concept skos:prefLabel ?name .
      }
      ORDER BY ?concept ?year
      """;

  private final PageStore store;
  private final Map<Kind, TrendsView> views = new EnumMap<>(Kind.class);

  public ReadTrends(PageStore store) {
    this.store = store;
  }

  /**
   * The trends of a kind.
   *
   * @param kind of concepts, not papers
   */
  public synchronized TrendsView of(Kind kind) {
    return views.computeIfAbsent(kind, missing -> store.read(ask -> read(missing, ask)));
  }

  private static TrendsView read(Kind kind, Ask ask) {
    TreeMap<Integer, Integer> all = new TreeMap<>();
    ask.rows(ALL_YEARS).forEach(row -> all.put(row.year(), row.number("papers")));
    PageQuery query = PageQuery.of(OF_KIND.formatted(kind.term()));
    if (all.isEmpty()) {
      return new TrendsView(kind, 0, 0, 0, List.of(), List.of(), List.of(), query.text());
    }
    int middle = middle(all);
    List<TrendsView.Trend> trends = trends(kind, all, middle, ask.rows(query));
    return new TrendsView(
        kind,
        all.firstKey(),
        middle,
        all.lastKey(),
        trends.stream().limit(MOST).toList(),
        moving(trends, 1),
        moving(trends, -1),
        query.text());
  }

  /** The year up to which half of the papers have come, so that both halves weigh the same. */
  private static int middle(TreeMap<Integer, Integer> all) {
    int half = all.values().stream().mapToInt(Integer::intValue).sum() / 2;
    int seen = 0;
    for (Map.Entry<Integer, Integer> year : all.entrySet()) {
      seen += year.getValue();
      if (seen >= half) {
        return year.getKey();
      }
    }
    return all.lastKey();
  }

  private static List<TrendsView.Trend> trends(
      Kind kind, TreeMap<Integer, Integer> all, int middle, List<Row> rows) {
    Map<Named, List<YearCount>> years = new LinkedHashMap<>();
    for (Row row : rows) {
      years
          .computeIfAbsent(row.named("concept", "name", kind), key -> new ArrayList<>())
          .add(new YearCount(row.year(), row.number("papers")));
    }
    int early = sum(all.headMap(middle, true));
    int late = sum(all.tailMap(middle, false));
    return years.entrySet().stream()
        .map(entry -> trend(entry.getKey(), entry.getValue(), middle, early, late))
        .sorted(
            Comparator.comparingInt((TrendsView.Trend trend) -> -trend.papers())
                .thenComparing(trend -> trend.concept().iri()))
        .toList();
  }

  private static TrendsView.Trend trend(
      Named concept, List<YearCount> years, int middle, int early, int late) {
    int before =
        years.stream().filter(year -> year.year() <= middle).mapToInt(YearCount::papers).sum();
    int after =
        years.stream().filter(year -> year.year() > middle).mapToInt(YearCount::papers).sum();
    return new TrendsView.Trend(
        concept,
        years,
        before + after,
        (double) before / Math.max(1, early),
        (double) after / Math.max(1, late),
        ReadPapers.yearsQuery(concept.iri()).text());
  }

  /** Those that move most in a direction, 1 for up. */
  private static List<TrendsView.Trend> moving(List<TrendsView.Trend> trends, int direction) {
    return trends.stream()
        .filter(trend -> trend.papers() >= ENOUGH)
        .filter(trend -> direction * (trend.after() - trend.before()) > 0)
        .sorted(
            Comparator.comparingDouble(
                (TrendsView.Trend trend) -> direction * (trend.before() - trend.after())))
        .limit(MOVING)
        .toList();
  }

  private static int sum(Map<Integer, Integer> years) {
    return years.values().stream().mapToInt(Integer::intValue).sum();
  }
}
