package org.methodgraph.query;

import java.time.Duration;

/**
 * How far a query may go.
 *
 * @param time until it is stopped
 * @param rows rows or triples after which the rest is left out
 */
public record QueryLimits(Duration time, int rows) {
  /** Half a minute and ten thousand rows: more than anyone reads, and little enough to hold. */
  public static final QueryLimits USUAL = new QueryLimits(Duration.ofSeconds(30), 10_000);

  public QueryLimits {
    if (time.isNegative() || time.isZero() || rows < 1) {
      throw new IllegalArgumentException("limits must be above zero: " + time + ", " + rows);
    }
  }
}
