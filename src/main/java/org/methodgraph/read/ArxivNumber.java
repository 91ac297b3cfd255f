package org.methodgraph.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends arXiv ids that some program took for numbers: {@code 704.0001} lost its first zero, {@code
 * 1412.698} its last. Five digits follow the point since 2015, four before.
 */
final class ArxivNumber {
  private static final Pattern SHORTENED = Pattern.compile("(\\d{3,4})\\.(\\d{1,5})");
  private static final int FIRST_WITH_FIVE = 1501;

  private ArxivNumber() {}

  /** The id with all its digits; what cannot be a shortened id stays as it is. */
  static String whole(String text) {
    Matcher shortened = SHORTENED.matcher(text);
    if (!shortened.matches()) {
      return text;
    }
    int yearAndMonth = Integer.parseInt(shortened.group(1));
    int month = yearAndMonth % 100;
    int digits = yearAndMonth < FIRST_WITH_FIVE ? 4 : 5;
    String number = shortened.group(2);
    if (yearAndMonth < 704 || month < 1 || month > 12 || number.length() > digits) {
      return text;
    }
    return "%04d.%s".formatted(yearAndMonth, number + "0".repeat(digits - number.length()));
  }
}
