package org.methodgraph.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Known formats that cannot be read, with the way out. */
final class Lookalike {
  private static final Pattern JSON_ARRAY = Pattern.compile("\\[\\s*(?:[{\"\\[\\]].*)?");
  private static final Pattern JSON_OBJECT = Pattern.compile("\\{\\s*(?:\".*)?");
  private static final Pattern MARKUP = Pattern.compile("<[!?A-Za-z].*");
  private static final Pattern SEPARATOR = Pattern.compile("[,;\\t]");
  private static final Set<String> COLUMNS =
      Set.of(
          "title",
          "abstract",
          "id",
          "summary",
          "authors",
          "author",
          "doi",
          "year",
          "date",
          "arxiv_id",
          "text",
          "url",
          "published",
          "name");

  private Lookalike() {}

  /** What the file seems to be and what to do; empty if it may be text. */
  static Optional<String> hint(Sample sample) {
    String first = sample.first().text();
    if (first.startsWith("Rate exceeded")) {
      return Optional.of("it is arXiv's answer to too many requests. Wait a minute and ask again.");
    }
    if (JSON_ARRAY.matcher(first).matches() || JSON_OBJECT.matcher(first).matches()) {
      return Optional.of(json(JsonOutline.of(sample).names()));
    }
    boolean markup = MARKUP.matcher(first).matches();
    if (markup && sample.lines().stream().anyMatch(line -> line.text().contains("<!ENTITY"))) {
      return Optional.of(
          "it is XML with entities of its own, which are not read, since they can do harm. Remove"
              + " its document type.");
    }
    if (markup) {
      return Optional.of(
          "it looks like HTML or XML, but of no kind that is known. If it is a page, open it in a"
              + " browser and save it as text.");
    }
    if (first.startsWith("\\documentclass")) {
      return Optional.of("it looks like TeX. Copy the abstract alone into a text file.");
    }
    return isTable(first) || hasColumns(sample)
        ? Optional.of(
            "it looks like a table, but no column in its first row is named abstract or the like."
                + " Name the columns there.")
        : Optional.empty();
  }

  private static String json(List<String> names) {
    return names.isEmpty()
        ? "it looks like JSON, but no objects with fields can be made out. Check that it is whole."
        : "it looks like JSON, but has no field named title, abstract or the like (it has %s)."
                .formatted(String.join(", ", names.stream().limit(10).toList()))
            + " Rename its fields.";
  }

  /** Whether the line is nothing but short names, one of them typical, with separators between. */
  private static boolean isTable(String first) {
    List<String> columns =
        SEPARATOR
            .splitAsStream(first.replace("\"", ""))
            .map(column -> column.strip().toLowerCase(Locale.ROOT))
            .toList();
    return columns.size() > 1
        && columns.stream().allMatch(column -> column.split(" ").length <= 2)
        && columns.stream().anyMatch(Lookalike::isTypical);
  }

  private static boolean hasColumns(Sample sample) {
    List<Line> lines = sample.lines().stream().filter(line -> !line.isBlank()).limit(50).toList();
    long columns = lines.stream().filter(line -> line.text().indexOf('\t') >= 0).count();
    return lines.size() > 2 && columns * 2 > lines.size();
  }

  private static boolean isTypical(String column) {
    return Stream.of(column.split("[ _]")).anyMatch(COLUMNS::contains);
  }
}
