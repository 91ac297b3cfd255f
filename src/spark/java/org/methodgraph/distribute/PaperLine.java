package org.methodgraph.distribute;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.methodgraph.model.Notes;
import org.methodgraph.model.Origin;
import org.methodgraph.model.Paper;
import org.methodgraph.model.PaperId;
import org.methodgraph.model.Standing;

/** A paper as one line of JSON and back, nothing lost: the form in which papers travel. */
final class PaperLine {
  /** Half characters, which broken sources have and UTF-8 cannot write. */
  private static final Pattern LONE_SURROGATE =
      Pattern.compile(
          "[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");

  private PaperLine() {}

  static String of(Paper paper) {
    JsonObject json = new JsonObject();
    JsonArray ids = new JsonArray();
    for (PaperId id : paper.ids()) {
      JsonArray both = new JsonArray();
      both.add(id.scheme().name());
      both.add(id.value());
      ids.add(both);
    }
    json.add("ids", ids);
    json.addProperty("title", paper.title());
    json.addProperty("abstract", paper.abstractText());
    json.addProperty("created", paper.created());
    json.addProperty("updated", paper.updated());
    json.addProperty("file", paper.origin().file());
    json.addProperty("line", paper.origin().line());
    json.addProperty("version", paper.notes().version());
    json.addProperty("standing", paper.notes().standing().name());
    JsonArray links = new JsonArray();
    paper.notes().links().forEach(links::add);
    json.add("links", links);
    return LONE_SURROGATE
        .matcher(json.toString())
        .replaceAll(half -> "\\\\u%04x".formatted((int) half.group().charAt(0)));
  }

  static Paper read(String line) {
    JsonObject json = JsonParser.parseString(line).getAsJsonObject();
    List<PaperId> ids = new ArrayList<>();
    for (JsonElement id : json.getAsJsonArray("ids")) {
      JsonArray both = id.getAsJsonArray();
      PaperId.Scheme scheme = PaperId.Scheme.valueOf(both.get(0).getAsString());
      ids.add(new PaperId(scheme, both.get(1).getAsString()));
    }
    List<String> links = new ArrayList<>();
    json.getAsJsonArray("links").forEach(link -> links.add(link.getAsString()));
    return new Paper(
        ids,
        text(json, "title"),
        text(json, "abstract"),
        text(json, "created"),
        text(json, "updated"),
        new Origin(text(json, "file"), json.get("line").getAsInt()),
        new Notes(
            json.get("version").getAsInt(), Standing.valueOf(text(json, "standing")), links));
  }

  private static String text(JsonObject json, String name) {
    return json.get(name).getAsString();
  }
}
