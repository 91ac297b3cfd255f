package org.methodgraph.read;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days, months and years in their usual spellings. */
final class Dates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  /** A time of day, which is not kept. */
  private static final String TIME = "(?:[T\\s,]\\s*\\d{1,2}:.{0,40})?";

  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?Z?" + TIME);
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?i)(?:[a-z]{3,9},?\\s+)?(\\d{1,2})\\s+" + MONTH + ",?\\s+(\\d{4})" + TIME);
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?i)" + MONTH + "\\s+(?:(\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?(\\d{4})" + TIME);

  private Dates() {}

  /**
   * The date in ISO form, cut to month or year where no more is given; empty where the text is no
   * date.
   */
  static String iso(String text) {
    Matcher numeric = NUMERIC.matcher(text);
    if (numeric.matches()) {
      return iso(numeric.group(1), numeric.group(2), numeric.group(3));
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return iso(compact.group(1), compact.group(2), compact.group(3));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return iso(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    return monthFirst.matches()
        ? iso(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2))
        : "";
  }

  /**
   * The date of which year, month (as number or name) and day are told one by one; cut where one is
   * empty or makes no sense.
   */
  static String ofParts(String year, String month, String day) {
    String number = month.matches("\\d{1,2}") ? month : monthOf(month);
    for (String form : new String[] {year + "-" + number + "-" + day, year + "-" + number, year}) {
      String iso = iso(form);
      if (!iso.isEmpty()) {
        return iso;
      }
    }
    return "";
  }

  private static String monthOf(String name) {
    boolean known =
        name.length() >= 3 && MONTHS.contains(name.substring(0, 3).toLowerCase(Locale.ROOT));
    return known ? month(name) : "";
  }

  private static String month(String name) {
    return String.valueOf(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
  }

  private static String iso(String year, String month, String day) {
    int y = Integer.parseInt(year);
    int m = month == null ? 1 : Integer.parseInt(month);
    if (y < 1800 || y > 2199 || m < 1 || m > 12) {
      return "";
    }
    int d = day == null ? 1 : Integer.parseInt(day);
    if (d < 1 || d > YearMonth.of(y, m).lengthOfMonth()) {
      return "";
    }
    return year
        + (month == null ? "" : "-%02d".formatted(m))
        + (day == null ? "" : "-%02d".formatted(d));
  }
}
