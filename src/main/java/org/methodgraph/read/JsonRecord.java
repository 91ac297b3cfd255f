package org.methodgraph.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One JSON object. Names of fields are compared without regard to case, underscores and hyphens.
 */
final class JsonRecord {
  private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]");

  private final Map<String, JsonElement> fields = new LinkedHashMap<>();
  private final String names;
  private final List<String> oddities;

  JsonRecord(JsonObject object) {
    this(object, new ArrayList<>());
  }

  private JsonRecord(JsonObject object, List<String> oddities) {
    this.oddities = oddities;
    object.entrySet().forEach(field -> fields.putIfAbsent(plain(field.getKey()), field.getValue()));
    names = object.keySet().stream().limit(20).collect(Collectors.joining(", "));
  }

  /** Reads a line that holds one object and nothing else. */
  static JsonRecord parse(String line) throws UnfitRecordException {
    try (JsonReader reader = new JsonReader(new StringReader(line))) {
      reader.setStrictness(Strictness.STRICT);
      JsonElement element = JsonParser.parseReader(reader);
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw new UnfitRecordException("text after the end of the object; expected one per line.");
      }
      if (!element.isJsonObject()) {
        throw new UnfitRecordException(
            "%s instead of an object; expected a line such as {\"title\": …, \"abstract\": …}."
                .formatted(JsonValues.kind(element)));
      }
      return new JsonRecord(element.getAsJsonObject());
    } catch (JsonParseException | IOException e) {
      throw new UnfitRecordException(
          ("broken JSON near \"%s\"; expected one whole object per line. Mend the line"
                  + " or write the file anew.")
              .formatted(Quote.start(line)));
    }
  }

  /** The value that is reached by these names, one step down each; null in JSON's sense if none. */
  JsonElement at(String... path) {
    JsonElement at = value(path[0]);
    for (int i = 1; i < path.length; i++) {
      at =
          at.isJsonObject()
              ? new JsonRecord(at.getAsJsonObject()).value(path[i])
              : JsonNull.INSTANCE;
    }
    return at;
  }

  /** The object in that field, an empty one where there is none. */
  JsonRecord inside(String name) {
    JsonElement value = value(name);
    JsonObject object = value.isJsonObject() ? value.getAsJsonObject() : new JsonObject();
    return new JsonRecord(object, oddities);
  }

  /** The paper itself, where the object only says something about one. */
  JsonRecord unwrapped() {
    return Stream.of("paper", "citingPaper", "citedPaper")
        .filter(name -> value(name).isJsonObject())
        .map(this::inside)
        .findFirst()
        .orElse(this);
  }

  /** The string or number there, empty where it is neither. */
  String string(String... path) {
    return JsonValues.text(at(path));
  }

  /** Whether the value there is {@code true}. */
  boolean isTrue(String... path) {
    return at(path) instanceof JsonPrimitive primitive
        && primitive.isBoolean()
        && primitive.getAsBoolean();
  }

  /** What was odd about fields that were asked for. */
  List<String> oddities() {
    return oddities;
  }

  /** Notes that a field, which was asked for, does not hold what it should. */
  void addOddity(String name, String found, String expected) {
    oddities.add(
        "the field \"%s\" is %s; expected %s. The field is not used."
            .formatted(name, found, expected));
  }

  /** The field that holds records of its own, if this is an answer around them and no record. */
  Optional<JsonElement> contained() {
    boolean isRecord =
        Stream.concat(NamedFields.ABSTRACT.stream(), NamedFields.TITLE.stream())
            .anyMatch(name -> !JsonValues.texts(value(name)).isEmpty());
    if (isRecord) {
      return Optional.empty();
    }
    return JsonRecords.CONTAINERS.stream()
        .map(fields::get)
        .filter(value -> value != null && (value.isJsonArray() || value.isJsonObject()))
        .findFirst();
  }

  /** The field of that name, null in JSON's sense if there is none. */
  JsonElement value(String name) {
    return fields.getOrDefault(plain(name), JsonNull.INSTANCE);
  }

  /** The first names of its fields, for messages. */
  String names() {
    return names.isEmpty() ? "none" : names;
  }

  static String plain(String name) {
    return SIGNS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
