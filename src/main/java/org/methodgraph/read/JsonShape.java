package org.methodgraph.read;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.regex.Pattern;

/** Whose records a JSON file holds, judged by the names of fields at its beginning. */
enum JsonShape {
  ARXIV_SNAPSHOT,
  OPENALEX,
  SEMANTIC_SCHOLAR,
  CROSSREF,
  HUGGING_FACE,
  /** One object of unknown maker on each line. */
  LINES,
  /** Objects of unknown maker in a list or the like. */
  DOCUMENT,
  /** No JSON, or none with fields that are known. */
  NONE;

  private static final Pattern OBJECT = Pattern.compile("\\{\\s*(?:\"[^\"]*\"\\s*:.*|}.*)");
  private static final Pattern S2_KEY = Pattern.compile("[0-9a-f]{40}");
  private static final int LINES_LOOKED_AT = 50;

  static JsonShape of(Sample sample) {
    JsonOutline outline = JsonOutline.of(sample);
    if (outline.has("paper.summary")
        || outline.has("summary")
            && outline.hasAny("ai_summary", "ai_keywords", "upvotes", "submittedOnDailyAt")) {
      return HUGGING_FACE;
    }
    if (outline.has("abstract_inverted_index")
        || outline.value("id").startsWith("https://openalex.org/W")) {
      return OPENALEX;
    }
    if (outline.has("DOI")
        && outline.hasAny(
            "reference-count", "container-title", "is-referenced-by-count", "issued")) {
      return CROSSREF;
    }
    if (outline.hasAll("id", "categories")
        && outline.hasAny("abstract", "title")
        && outline.hasAny("authors_parsed", "submitter", "versions")) {
      return ARXIV_SNAPSHOT;
    }
    return isSemanticScholar(outline) ? SEMANTIC_SCHOLAR : unknownMaker(sample, outline);
  }

  private static boolean isSemanticScholar(JsonOutline outline) {
    return S2_KEY.matcher(outline.value("paperId")).matches()
        || outline.has("corpusid")
            && outline.hasAny("openaccessinfo", "externalids", "publicationvenueid")
        || outline.has("paperAbstract") && outline.hasAny("s2Url", "inCitations", "outCitations");
  }

  private static JsonShape unknownMaker(Sample sample, JsonOutline outline) {
    boolean known = outline.hasLike(NamedFields.ABSTRACT) || outline.hasLike(NamedFields.TITLE);
    boolean lines = isLineByLine(sample) || !known && !outline.holdsRecords() && isBroken(sample);
    if (lines && !outline.holdsRecords()) {
      return LINES;
    }
    return known ? DOCUMENT : NONE;
  }

  /** Whether most lines are whole objects, so that each can be read by itself. */
  static boolean isLineByLine(Sample sample) {
    List<Line> lines = beginning(sample);
    long objects = lines.stream().filter(line -> isObject(line.text())).count();
    return objects * 2 >= lines.size() && objects > 0;
  }

  /** Whether lines start as objects, though few are whole. */
  private static boolean isBroken(Sample sample) {
    List<Line> lines = beginning(sample);
    long objects = lines.stream().filter(line -> OBJECT.matcher(line.text()).lookingAt()).count();
    return objects * 2 >= lines.size() && objects > 0;
  }

  private static List<Line> beginning(Sample sample) {
    return sample.lines().stream().filter(line -> !line.isBlank()).limit(LINES_LOOKED_AT).toList();
  }

  private static boolean isObject(String line) {
    if (!line.startsWith("{") || !line.endsWith("}")) {
      return false;
    }
    try {
      return JsonParser.parseString(line).isJsonObject();
    } catch (JsonParseException e) {
      return false;
    }
  }
}
