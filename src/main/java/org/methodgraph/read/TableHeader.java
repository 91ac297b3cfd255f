package org.methodgraph.read;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The first row of a table, which names its columns.
 *
 * @param line its number
 * @param separator what stands between two values
 * @param columns the names, in the words that {@link NamedFields} knows
 */
record TableHeader(int line, char separator, List<String> columns) {
  private static final char[] SEPARATORS = {',', '\t', ';', '|'};
  private static final int LONGEST_NAME = 40;

  /** The short names that Web of Science uses. */
  private static final Map<String, String> SHORT =
      Map.of("ab", "abstract", "ti", "title", "di", "doi", "py", "year", "ut", "id");

  /** Empty where the first line is no header, or no column can hold abstracts. */
  static Optional<TableHeader> of(Sample sample) {
    Line first = sample.first();
    if (first.text().matches("(?i)sep=.")) {
      Line next =
          sample.lines().stream()
              .filter(line -> line.number() > first.number() && !line.isBlank())
              .findFirst()
              .orElse(first);
      return of(next, first.text().charAt(4));
    }
    for (char separator : SEPARATORS) {
      Optional<TableHeader> header = of(first, separator);
      if (header.isPresent()) {
        return header;
      }
    }
    return Optional.empty();
  }

  private static Optional<TableHeader> of(Line line, char separator) {
    if (line.text().indexOf(separator) < 0) {
      return Optional.empty();
    }
    TableHeader header = new TableHeader(line.number(), separator, columns(line.text(), separator));
    boolean fits =
        header.columns.size() > 1
            && header.columns.stream().allMatch(column -> column.length() <= LONGEST_NAME)
            && header.columns.stream().anyMatch(TableHeader::holdsAbstracts);
    return fits ? Optional.of(header) : Optional.empty();
  }

  private static List<String> columns(String line, char separator) {
    try (CSVParser parser = CSVParser.parse(line, format(separator))) {
      for (CSVRecord row : parser) {
        return row.stream().map(TableHeader::known).toList();
      }
    } catch (IOException | java.io.UncheckedIOException e) {
      return List.of(); // quotes that do not close: no header
    }
    return List.of();
  }

  private static String known(String column) {
    String name = Line.of(0, column).text();
    return SHORT.getOrDefault(name.toLowerCase(Locale.ROOT), name);
  }

  private static boolean holdsAbstracts(String column) {
    String plain = JsonRecord.plain(column);
    return NamedFields.ABSTRACT.stream().map(JsonRecord::plain).anyMatch(plain::equals);
  }

  CSVFormat format() {
    return format(separator);
  }

  /**
   * Quotes in the middle of a value, which some programs forget to double, are taken as they stand.
   */
  private static CSVFormat format(char separator) {
    return CSVFormat.DEFAULT.builder().setDelimiter(separator).setTrailingData(true).get();
  }
}
