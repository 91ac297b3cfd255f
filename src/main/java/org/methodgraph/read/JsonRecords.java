package org.methodgraph.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Goes through a JSON file record by record, however they are packed: one to a line, in a list, in
 * a list inside an answer ({@code {"meta": …, "results": […]}}), or just one. No more than one
 * record is in memory, save where a line holds many.
 */
final class JsonRecords {
  /** Fields that hold the records of an answer, in lower case. */
  static final List<String> CONTAINERS =
      List.of("results", "data", "items", "message", "papers", "works", "recommendedpapers");

  /** Makes a draft of a record. */
  interface Mapping {
    Draft draft(int line, JsonRecord record) throws UnfitRecordException;
  }

  private final Intake intake;
  private final Mapping mapping;

  private JsonRecords(Intake intake, Mapping mapping) {
    this.intake = intake;
    this.mapping = mapping;
  }

  static void read(Sample sample, Lines lines, Intake intake, Mapping mapping) {
    if (JsonShape.isLineByLine(sample)) {
      eachLine(lines, intake, mapping);
    } else {
      new JsonRecords(intake, mapping).document(lines);
    }
  }

  /** Reads one object per line; a line that is broken harms no other. */
  static void eachLine(Lines lines, Intake intake, Mapping mapping) {
    new JsonRecords(intake, mapping).lines(lines);
  }

  private void lines(Lines lines) {
    while (lines.hasNext()) {
      Line line = lines.next();
      if (!line.isBlank()) {
        line(line);
      }
    }
  }

  private void line(Line line) {
    try {
      unpack(line.number(), JsonRecord.parse(line.text()));
    } catch (UnfitRecordException e) {
      intake.skip(line.number(), e.getMessage());
    }
  }

  /** A line may hold a whole answer with many records. */
  private void unpack(int line, JsonRecord record) {
    Optional<JsonElement> contained = record.contained();
    if (contained.isEmpty()) {
      take(line, record);
    } else if (contained.get().isJsonObject()) {
      unpack(line, new JsonRecord(contained.get().getAsJsonObject()));
    } else {
      contained.get().getAsJsonArray().forEach(item -> take(line, item));
    }
  }

  /** Several values one after the other are taken, though strictly JSON is but one. */
  private void document(Lines lines) {
    LineFeed text = new LineFeed(lines);
    JsonReader json = new JsonReader(text);
    try {
      do {
        json.setStrictness(Strictness.STRICT);
        value(json, text, false);
        json.setStrictness(Strictness.LENIENT);
      } while (json.peek() != JsonToken.END_DOCUMENT);
    } catch (JsonParseException | IOException e) {
      text.report(
          intake,
          text.line(),
          "the JSON is broken or breaks off here; expected whole objects in a list, or one per"
              + " line. Mend the file or write it anew.");
    }
  }

  private void value(JsonReader json, LineFeed text, boolean inList) throws IOException {
    text.beginRecord();
    JsonToken next = json.peek();
    if (next == JsonToken.BEGIN_ARRAY) {
      json.beginArray();
      while (json.hasNext()) {
        value(json, text, true);
      }
      json.endArray();
    } else if (next == JsonToken.BEGIN_OBJECT) {
      object(json, text, inList);
    } else {
      take(text.line(), JsonParser.parseReader(json));
    }
  }

  private void object(JsonReader json, LineFeed text, boolean inList) throws IOException {
    int line = text.line();
    JsonObject own = new JsonObject();
    boolean holdsRecords = false;
    json.beginObject();
    while (json.hasNext()) {
      String name = json.nextName();
      if (!inList && isContainer(name, json.peek())) {
        holdsRecords = true;
        value(json, text, false);
        text.beginRecord();
      } else {
        own.add(name, JsonParser.parseReader(json));
      }
    }
    json.endObject();
    if (!holdsRecords) {
      take(line, new JsonRecord(own));
    }
  }

  private static boolean isContainer(String name, JsonToken value) {
    return (value == JsonToken.BEGIN_ARRAY || value == JsonToken.BEGIN_OBJECT)
        && CONTAINERS.contains(JsonRecord.plain(name));
  }

  private void take(int line, JsonElement item) {
    if (item.isJsonObject()) {
      take(line, new JsonRecord(item.getAsJsonObject()));
    } else {
      intake.skip(
          line,
          "%s instead of an object; expected one object per paper. Remove it."
              .formatted(JsonValues.kind(item)));
    }
  }

  private void take(int line, JsonRecord record) {
    take(line, record, intake, mapping);
  }

  /** Takes one record; what is odd about its fields is told after it. */
  static void take(int line, JsonRecord record, Intake intake, Mapping mapping) {
    try {
      intake.take(mapping.draft(line, record));
      record.oddities().forEach(oddity -> intake.notice(line, oddity));
    } catch (UnfitRecordException e) {
      intake.skip(line, e.getMessage());
    }
  }
}
