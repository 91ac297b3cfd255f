package org.methodgraph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One record of a file in which each field starts with a tag of capital letters and a dash. */
final class TaggedRecord {
  private static final Pattern FIELD =
      Pattern.compile("([A-Z][A-Z0-9]{1,3})\\s{0,2}[-–](?:\\s(.*))?", Pattern.DOTALL);

  private static final int LARGEST = 200_000;

  private record Field(String tag, StringBuilder text) {}

  private final int line;
  private final List<Field> fields = new ArrayList<>();
  private int size;

  private TaggedRecord(int line) {
    this.line = line;
  }

  /**
   * Hands on all records.
   *
   * @param start the tag with which records start
   * @param end the tag with which they end; that it is missing is forgiven
   */
  static void each(
      Lines lines, String start, String end, Intake intake, Consumer<TaggedRecord> taker) {
    TaggedRecord open = null;
    while (lines.hasNext()) {
      String raw = lines.nextRaw();
      Matcher field = FIELD.matcher(raw);
      boolean tagged = field.matches();
      if (tagged && field.group(1).equals(start)) {
        hand(open, taker);
        open = new TaggedRecord(lines.number());
      } else if (tagged && field.group(1).equals(end)) {
        hand(open, taker);
        open = null;
      }
      if (open == null) {
        intake.passOver(raw.isBlank() || tagged ? 0 : 1);
      } else if (tagged) {
        open.add(field.group(1), field.group(2) == null ? "" : field.group(2));
      } else {
        open.goOn(raw);
      }
    }
    hand(open, taker);
  }

  private static void hand(TaggedRecord record, Consumer<TaggedRecord> taker) {
    if (record != null) {
      taker.accept(record);
    }
  }

  private void add(String tag, String text) {
    fields.add(new Field(tag, new StringBuilder()));
    append(text);
  }

  private void goOn(String text) {
    if (!text.isBlank() && !fields.isEmpty()) {
      append("\n" + Line.of(0, text).text());
    }
  }

  private void append(String text) {
    size += text.length();
    if (size <= LARGEST) {
      fields.get(fields.size() - 1).text().append(text);
    }
  }

  int line() {
    return line;
  }

  /** The texts of all fields with these tags that are not empty, in the order of the tags. */
  List<String> all(String... tags) {
    return Stream.of(tags)
        .flatMap(tag -> fields.stream().filter(field -> field.tag().equals(tag)))
        .map(field -> Line.of(0, field.text().toString()).text())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** The first of them, empty where there is none. */
  String first(String... tags) {
    return all(tags).stream().findFirst().orElse("");
  }
}
