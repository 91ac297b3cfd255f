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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.methodgraph.model.PaperId;

/**
 * One JSON object, asked by the names that data sets use for the same thing. Names are compared
 * without regard to case, underscores and hyphens.
 */
final class JsonRecord {
  static final List<String> TITLE = List.of("title", "paper_title");
  static final List<String> ABSTRACT =
      List.of("abstract", "summary", "paperAbstract", "abstract_text", "description", "text");
  static final List<String> CREATED =
      List.of(
          "created",
          "published",
          "published_date",
          "publication_date",
          "published_at",
          "submitted",
          "submitted_date",
          "submission_date",
          "created_date",
          "date",
          "year");
  static final List<String> UPDATED =
      List.of("updated", "update_date", "updated_date", "updated_at", "modified", "last_modified");

  private static final Set<String> ARXIV_IDS = Set.of("arxiv_id", "arxiv", "eprint");

  private static final Map<String, String> PREFIXES =
      Map.of("pmid", "pmid:", "corpus_id", "corpusid:", "s2_id", "s2:");

  private static final List<String> IDS =
      List.of(
          "id",
          "arxiv_id",
          "arxiv",
          "eprint",
          "doi",
          "paper_id",
          "identifier",
          "identifiers",
          "corpus_id",
          "pmid",
          "pmcid",
          "s2_id",
          "acl_id",
          "openreview_id",
          "entry_id",
          "uid");

  /** Addresses: identifiers only where they lead to arXiv or are a DOI. */
  private static final List<String> ADDRESSES =
      List.of("url", "link", "abs_url", "pdf_url", "arxiv_url", "external_ids");

  private final Map<String, JsonElement> fields = new LinkedHashMap<>();
  private final String names;
  private final List<String> oddities = new ArrayList<>();

  JsonRecord(JsonObject object) {
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
    return new JsonRecord(value.isJsonObject() ? value.getAsJsonObject() : new JsonObject());
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

  String abstractText() throws UnfitRecordException {
    Optional<String> text = text(ABSTRACT);
    if (text.isPresent()) {
      return text.get();
    }
    if (!oddities.isEmpty()) {
      throw new UnfitRecordException(oddities.get(oddities.size() - 1));
    }
    throw new UnfitRecordException(
        "no abstract; expected text in a field named %s. The fields here are: %s."
            .formatted(String.join(", ", ABSTRACT), names.isEmpty() ? "none" : names));
  }

  /** The first of the named fields that holds text. */
  Optional<String> text(List<String> candidates) {
    for (String name : candidates) {
      JsonElement value = value(name);
      List<String> texts = JsonValues.texts(value);
      if (!texts.isEmpty()) {
        return Optional.of(String.join("\n\n", texts));
      }
      if (!JsonValues.isBlank(value)) {
        addOddity(name, JsonValues.kind(value), "text");
      }
    }
    return Optional.empty();
  }

  /** The first of the named fields that holds a date, in ISO form. */
  Optional<String> date(List<String> candidates) {
    for (String name : candidates) {
      JsonElement value = value(name);
      String text = JsonValues.date(value);
      String day = Dates.iso(text);
      if (!day.isEmpty()) {
        return Optional.of(day);
      }
      if (!JsonValues.isBlank(value)) {
        String found = text.isEmpty() ? JsonValues.kind(value) : "\"" + Quote.start(text) + "\"";
        addOddity(name, found, "a date such as 2024-10-09");
      }
    }
    return Optional.empty();
  }

  /** The day of the first version, where versions are listed as in the arXiv data set. */
  Optional<String> firstVersion() {
    JsonElement versions = value("versions");
    if (!versions.isJsonArray() || versions.getAsJsonArray().isEmpty()) {
      return Optional.empty();
    }
    JsonElement first = versions.getAsJsonArray().get(0);
    return first.isJsonObject()
        ? new JsonRecord(first.getAsJsonObject()).date(CREATED)
        : Optional.empty();
  }

  List<PaperId> ids() {
    List<PaperId> ids = new ArrayList<>();
    for (String name : IDS) {
      JsonElement value = value(name);
      List<String> texts = JsonValues.ids(value);
      texts.forEach(text -> ids.add(id(name, text)));
      if (texts.isEmpty() && !JsonValues.isBlank(value)) {
        addOddity(name, JsonValues.kind(value), "an identifier");
      }
    }
    for (String name : ADDRESSES) {
      JsonValues.nestedIds(value(name)).stream()
          .map(PaperId::parse)
          .filter(id -> id.scheme() != PaperId.Scheme.GIVEN)
          .forEach(ids::add);
    }
    return ids;
  }

  /** A bare number is an identifier of whatever the field's name says. */
  private static PaperId id(String name, String text) {
    PaperId id = PaperId.parse(ARXIV_IDS.contains(name) ? ArxivNumber.whole(text) : text);
    boolean prefixed = id.scheme() == PaperId.Scheme.GIVEN && PREFIXES.containsKey(name);
    return prefixed ? PaperId.parse(PREFIXES.get(name) + text) : id;
  }

  /** The version in an arXiv id, 0 where there is none. */
  int arxivVersion() {
    return Stream.concat(ARXIV_IDS.stream(), Stream.of("id", "url", "entry_id"))
        .flatMap(name -> JsonValues.ids(value(name)).stream())
        .mapToInt(PaperId::version)
        .max()
        .orElse(0);
  }

  private void addOddity(String name, String found, String expected) {
    oddities.add(
        "the field \"%s\" is %s; expected %s. The field is not used."
            .formatted(name, found, expected));
  }

  /** The field that holds records of its own, if this is an answer around them and no record. */
  Optional<JsonElement> contained() {
    boolean isRecord =
        Stream.concat(ABSTRACT.stream(), TITLE.stream())
            .anyMatch(name -> !JsonValues.texts(value(name)).isEmpty());
    if (isRecord) {
      return Optional.empty();
    }
    return JsonRecords.CONTAINERS.stream()
        .map(fields::get)
        .filter(value -> value != null && (value.isJsonArray() || value.isJsonObject()))
        .findFirst();
  }

  private JsonElement value(String name) {
    return fields.getOrDefault(plain(name), JsonNull.INSTANCE);
  }

  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
