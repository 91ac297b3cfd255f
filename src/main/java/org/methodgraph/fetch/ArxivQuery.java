package org.methodgraph.fetch;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Papers of a category by the day on which they were first submitted, oldest first.
 *
 * @param category as arXiv writes it: {@code cs.LG}
 * @param from first day
 * @param until last day
 * @param max how many papers at the most
 */
public record ArxivQuery(String category, LocalDate from, LocalDate until, int max) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final Pattern LAST_DAY = Pattern.compile("TO (\\d{8})2359]");

  public ArxivQuery {
    if (!category.matches("[a-z-]+(\\.[A-Za-z-]+)?")) {
      throw new IllegalArgumentException(
          "--category " + category + ": expected a category as arXiv writes it, such as cs.LG");
    }
    if (until.isBefore(from) || max < 1) {
      throw new IllegalArgumentException(
          "nothing can be asked from " + from + " until " + until + " with --max " + max);
    }
  }

  /** The same with another last day. */
  ArxivQuery until(LocalDate day) {
    return new ArxivQuery(category, from, day, max);
  }

  /** The last day in a query's text. */
  static Optional<LocalDate> lastDayIn(String text) {
    Matcher day = LAST_DAY.matcher(text);
    return day.find() ? Optional.of(LocalDate.parse(day.group(1), DAY)) : Optional.empty();
  }

  /** In the words of the arXiv API's manual. */
  String text() {
    return "cat:%s AND submittedDate:[%s0000 TO %s2359]"
        .formatted(category, DAY.format(from), DAY.format(until));
  }

  /** The address of a page of the answer. */
  URI page(URI service, int start, int size) {
    return URI.create(
        "%s?search_query=%s&start=%d&max_results=%d&sortBy=submittedDate&sortOrder=ascending"
            .formatted(service, URLEncoder.encode(text(), StandardCharsets.UTF_8), start, size));
  }
}
