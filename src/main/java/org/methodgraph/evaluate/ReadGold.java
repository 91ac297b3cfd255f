package org.methodgraph.evaluate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.methodgraph.evaluate.GoldPaper.GoldFact;
import org.methodgraph.evaluate.GoldPaper.GoldMention;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Origin;
import org.methodgraph.model.Paper;
import org.methodgraph.model.PaperId;
import org.methodgraph.model.Predicate;
import org.methodgraph.model.Span;

/**
 * Reads annotated papers: JSON Lines with {@code id}, {@code title}, {@code text}, {@code mentions}
 * and {@code facts}.
 */
public final class ReadGold {
  private ReadGold() {}

  /**
   * Reads one file.
   *
   * @throws GoldException if it cannot be read or a line is no annotated paper
   */
  public static List<GoldPaper> from(Path file) {
    if (file.toString().endsWith(".txt")) {
      return ReadAnnotated.from(file);
    }
    List<GoldPaper> papers = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (!line.isBlank()) {
        papers.add(paper(line, new Origin(file.toString(), number)));
      }
    }
    if (papers.isEmpty()) {
      throw new GoldException(file + ": no annotated paper; expected one JSON object a line.");
    }
    return papers;
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new GoldException(
          file
              + ": cannot be read as UTF-8 text; expected annotated papers, in JSON Lines or in the form of corpus/annotated.");
    }
  }

  private static GoldPaper paper(String line, Origin origin) {
    try {
      JsonObject json = JsonParser.parseString(line).getAsJsonObject();
      String title = json.get("title").isJsonNull() ? "" : json.get("title").getAsString();
      String text = json.get("text").getAsString();
      String abstractText = title.isEmpty() ? text : text.substring(title.length() + 1);
      PaperId id = new PaperId(PaperId.Scheme.GIVEN, json.get("id").getAsString());
      Paper paper = new Paper(List.of(id), title, abstractText, "", "", origin);
      return new GoldPaper(paper, mentions(json, text), facts(json));
    } catch (JsonParseException
        | IllegalStateException
        | NullPointerException
        | UnsupportedOperationException
        | IndexOutOfBoundsException
        | IllegalArgumentException e) {
      throw new GoldException(
          origin
              + ": not an annotated paper ("
              + e.getMessage()
              + "); expected id, title, text, mentions {start, end, type, concept} and facts {subject, predicate, object}.");
    }
  }

  private static List<GoldMention> mentions(JsonObject json, String text) {
    List<GoldMention> mentions = new ArrayList<>();
    for (JsonElement element : json.getAsJsonArray("mentions")) {
      JsonObject mention = element.getAsJsonObject();
      Span span = new Span(mention.get("start").getAsInt(), mention.get("end").getAsInt());
      mentions.add(
          new GoldMention(
              span,
              span.of(text),
              ConceptType.ofClassName(mention.get("type").getAsString()),
              mention.get("concept").getAsString()));
    }
    return mentions;
  }

  private static List<GoldFact> facts(JsonObject json) {
    List<GoldFact> facts = new ArrayList<>();
    for (JsonElement element : json.getAsJsonArray("facts")) {
      JsonObject fact = element.getAsJsonObject();
      facts.add(
          new GoldFact(
              fact.get("subject").getAsString(),
              Predicate.ofLocalName(fact.get("predicate").getAsString()),
              fact.get("object").getAsString(),
              fact.has("optional") && fact.get("optional").getAsBoolean()));
    }
    return facts;
  }
}
