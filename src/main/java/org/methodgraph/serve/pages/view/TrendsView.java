package org.methodgraph.serve.pages.view;

import java.util.List;

/**
 * How concepts of one kind come and go over the years.
 *
 * @param kind of them
 * @param first year of any paper
 * @param middle last year of the earlier half of the papers
 * @param last year of any paper
 * @param most those that most papers name
 * @param rising those whose share of the papers has grown most from the earlier to the later half
 * @param falling those whose share has shrunk most
 * @param sparql the query behind all
 */
public record TrendsView(
    Kind kind,
    int first,
    int middle,
    int last,
    List<Trend> most,
    List<Trend> rising,
    List<Trend> falling,
    String sparql) {
  /**
   * One concept over the years.
   *
   * @param concept the concept
   * @param years papers that name it
   * @param papers all of them
   * @param before its share of the papers of the earlier half, 0 to 1
   * @param after its share of the papers of the later half
   * @param sparql the query for its years
   */
  public record Trend(
      Named concept,
      List<YearCount> years,
      int papers,
      double before,
      double after,
      String sparql) {
    public Trend {
      years = List.copyOf(years);
    }
  }

  public TrendsView {
    most = List.copyOf(most);
    rising = List.copyOf(rising);
    falling = List.copyOf(falling);
  }
}
