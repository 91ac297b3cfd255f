package org.methodgraph.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What JSON values hold. */
final class JsonValues {
  private static final Pattern YEAR = Pattern.compile("\\d{4}\\.0+");

  private JsonValues() {}

  /** The text of a string, the texts of a list of strings; nothing of any other value. */
  static List<String> texts(JsonElement value) {
    if (isString(value)) {
      String text = Line.of(0, value.getAsString()).text();
      return text.isEmpty() ? List.of() : List.of(text);
    }
    if (!value.isJsonArray()) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    for (JsonElement item : value.getAsJsonArray()) {
      if (!isString(item)) {
        return List.of();
      }
      texts.addAll(texts(item));
    }
    return texts;
  }

  /** The identifiers in a string, a number or a list of such, as they are written. */
  static List<String> ids(JsonElement value) {
    List<String> ids = new ArrayList<>();
    if (value instanceof JsonPrimitive primitive && !primitive.isBoolean()) {
      String text = primitive.getAsString().strip();
      ids.addAll(text.isEmpty() ? List.of() : List.of(text));
    } else if (value.isJsonArray()) {
      value.getAsJsonArray().forEach(item -> ids.addAll(ids(item)));
    }
    return ids;
  }

  /** The identifiers that are values of an object's fields, or stand alone. */
  static List<String> nestedIds(JsonElement value) {
    if (!value.isJsonObject()) {
      return ids(value);
    }
    return value.getAsJsonObject().entrySet().stream()
        .map(Map.Entry::getValue)
        .flatMap(item -> ids(item).stream())
        .toList();
  }

  /** The text of a string or number without white space at its ends; empty of any other value. */
  static String text(JsonElement value) {
    return value instanceof JsonPrimitive primitive && !primitive.isBoolean()
        ? Line.of(0, primitive.getAsString()).text()
        : "";
  }

  /** What stands in a list; the value itself where it is none. */
  static List<JsonElement> items(JsonElement value) {
    return value.isJsonArray() ? value.getAsJsonArray().asList() : List.of(value);
  }

  /** A date as text: a year loses the fraction that tables add to numbers. */
  static String date(JsonElement value) {
    if (!(value instanceof JsonPrimitive primitive)) {
      return "";
    }
    String text = primitive.getAsString().strip();
    return YEAR.matcher(text).matches() ? text.substring(0, 4) : text;
  }

  static boolean isBlank(JsonElement value) {
    return value.isJsonNull() || isString(value) && texts(value).isEmpty();
  }

  /** What kind of value it is, for messages. */
  static String kind(JsonElement value) {
    if (value instanceof JsonPrimitive primitive) {
      return primitive.isString() ? "a text" : primitive.isBoolean() ? "true or false" : "a number";
    }
    return value.isJsonNull() ? "null" : value.isJsonArray() ? "a list" : "an object";
  }

  private static boolean isString(JsonElement value) {
    return value instanceof JsonPrimitive primitive && primitive.isString();
  }
}
