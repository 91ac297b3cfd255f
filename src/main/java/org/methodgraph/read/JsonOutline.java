package org.methodgraph.read;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The names of fields in the first record of a JSON file, as far as a sample shows them. What lies
 * around the record does not count; a field inside a field is named with a dot: {@code
 * paper.summary}.
 */
final class JsonOutline {
  private static final int TOKENS_LOOKED_AT = 4000;
  private static final int DEEPEST = 50;

  private final Map<String, String> values = new LinkedHashMap<>();
  private boolean holdsRecords;

  private JsonOutline() {}

  static JsonOutline of(Sample sample) {
    JsonOutline outline = new JsonOutline();
    String first = sample.first().text();
    if (first.startsWith("{") || first.startsWith("[")) {
      outline.look(sample.lines().stream().map(Line::text).collect(Collectors.joining("\n")));
    }
    return outline;
  }

  private void look(String text) {
    JsonReader json = new JsonReader(new StringReader(text));
    json.setStrictness(Strictness.LENIENT);
    try {
      look(json);
    } catch (IOException | IllegalStateException e) {
      return; // a sample ends anywhere; what came before counts
    }
  }

  private void look(JsonReader json) throws IOException {
    Deque<String> path = new ArrayDeque<>();
    Deque<Boolean> lists = new ArrayDeque<>();
    String name = "";
    for (int i = 0; i < TOKENS_LOOKED_AT && path.size() < DEEPEST; i++) {
      switch (json.peek()) {
        case BEGIN_OBJECT -> {
          json.beginObject();
          path.addLast(name);
          lists.addLast(false);
          name = "";
        }
        case BEGIN_ARRAY -> {
          json.beginArray();
          path.addLast(name);
          lists.addLast(true);
          name = "";
        }
        case END_OBJECT, END_ARRAY -> {
          boolean list = lists.removeLast();
          close(json, list);
          if (path.removeLast().isEmpty() && !list && isAround(path)) {
            return;
          }
        }
        case NAME -> {
          name = json.nextName();
          values.putIfAbsent(dotted(path, name), "");
        }
        case STRING, NUMBER -> {
          values.merge(
              dotted(path, name), json.nextString(), (old, now) -> old.isEmpty() ? now : old);
          name = "";
        }
        case END_DOCUMENT -> {
          return;
        }
        default -> {
          json.skipValue();
          name = "";
        }
      }
    }
  }

  private static void close(JsonReader json, boolean list) throws IOException {
    if (list) {
      json.endArray();
    } else {
      json.endObject();
    }
  }

  private static boolean isAround(Deque<String> path) {
    return path.stream()
        .allMatch(
            step -> step.isEmpty() || JsonRecords.CONTAINERS.contains(JsonRecord.plain(step)));
  }

  private String dotted(Deque<String> path, String name) {
    StringBuilder dotted = new StringBuilder();
    for (String step : path) {
      boolean around = dotted.isEmpty() && JsonRecords.CONTAINERS.contains(JsonRecord.plain(step));
      holdsRecords |= around;
      dotted.append(step.isEmpty() || around ? "" : step + ".");
    }
    return dotted.append(name).toString();
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  boolean hasAny(String... names) {
    return List.of(names).stream().anyMatch(values::containsKey);
  }

  boolean hasAll(String... names) {
    return List.of(names).stream().allMatch(values::containsKey);
  }

  /** The first string or number in that field, empty where there is none. */
  String value(String name) {
    return values.getOrDefault(name, "");
  }

  /** Whether what was seen is an answer around the records. */
  boolean holdsRecords() {
    return holdsRecords;
  }

  /** The names that are not inside others. */
  List<String> names() {
    return values.keySet().stream().filter(name -> name.indexOf('.') < 0).toList();
  }

  /** Whether a field is named like one of these, without regard to case and signs. */
  boolean hasLike(List<String> likes) {
    List<String> plain = likes.stream().map(JsonRecord::plain).toList();
    return values.keySet().stream()
        .map(name -> name.replaceFirst("^(?:paper|citingPaper|citedPaper)\\.", ""))
        .filter(name -> name.indexOf('.') < 0)
        .map(JsonRecord::plain)
        .anyMatch(plain::contains);
  }
}
