package org.methodgraph.train;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.methodgraph.evaluate.GoldPaper;
import org.methodgraph.evaluate.GoldPaper.GoldFact;
import org.methodgraph.evaluate.GoldPaper.GoldMention;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Origin;
import org.methodgraph.model.Paper;
import org.methodgraph.model.PaperId;
import org.methodgraph.model.Predicate;
import org.methodgraph.model.Span;

/** Reads the corpora of others, each in its own format, every sentence as a paper of its own. */
final class ReadCorpora {
  /** SciER's relations in our terms; it has no paper facts, and synonyms are for linking. */
  private static final Map<String, Predicate> SCIER_RELATIONS =
      Map.of(
          "Used-For", Predicate.USED_FOR,
          "Part-Of", Predicate.PART_OF,
          "SubClass-Of", Predicate.SUB_METHOD_OF,
          "SubTask-Of", Predicate.SUB_TASK_OF,
          "Compare-With", Predicate.COMPARED_WITH,
          "Evaluated-With", Predicate.EVALUATED_ON,
          "Trained-With", Predicate.TRAINED_ON,
          "Benchmark-For", Predicate.BENCHMARK_FOR);

  private ReadCorpora() {}

  /**
   * SciER's sentences: JSON Lines with {@code sentence}, {@code ner} and {@code rel}.
   *
   * @throws TrainingTextException if the file cannot be read or a line is no such sentence
   */
  static List<GoldPaper> scier(Path file) {
    List<GoldPaper> papers = new ArrayList<>();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      JsonObject json = json(lines.get(i), file, i + 1);
      SplitWords words = SplitWords.of(words(json.get("sentence")));
      List<GoldMention> names = new ArrayList<>();
      for (JsonElement pair : json.getAsJsonArray("ner")) {
        JsonArray name = pair.getAsJsonArray();
        ConceptType type = ConceptType.ofClassName(name.get(1).getAsString());
        words.places(words(name.get(0))).forEach(span -> names.add(mention(words, span, type)));
      }
      List<GoldFact> facts = new ArrayList<>();
      for (JsonElement triple : json.getAsJsonArray("rel")) {
        JsonArray relation = triple.getAsJsonArray();
        Predicate predicate = SCIER_RELATIONS.get(relation.get(1).getAsString());
        if (predicate != null) {
          facts.add(
              new GoldFact(
                  SplitWords.of(words(relation.get(0))).text(),
                  predicate,
                  SplitWords.of(words(relation.get(2))).text(),
                  false));
        }
      }
      papers.add(sentence(words.text(), longestFirst(names), facts, file, i + 1));
    }
    return papers;
  }

  /**
   * SciER's sentences, those of one article together, so that what one sentence explains helps in
   * another. Without relations, which hold in their own sentence only.
   *
   * @throws TrainingTextException if the file cannot be read or a line is no such sentence
   */
  static List<GoldPaper> scierArticles(Path file) {
    List<GoldPaper> sentences = scier(file);
    List<String> lines = lines(file);
    Map<String, List<GoldPaper>> byArticle = new LinkedHashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      JsonElement article = json(lines.get(i), file, i + 1).get("doc_id");
      byArticle
          .computeIfAbsent(article.getAsString(), id -> new ArrayList<>())
          .add(sentences.get(i));
    }
    return byArticle.values().stream().map(ReadCorpora::joined).toList();
  }

  private static GoldPaper joined(List<GoldPaper> sentences) {
    StringBuilder text = new StringBuilder();
    List<GoldMention> names = new ArrayList<>();
    for (GoldPaper sentence : sentences) {
      int start = text.length();
      for (GoldMention name : sentence.mentions()) {
        Span span = new Span(start + name.span().start(), start + name.span().end());
        names.add(new GoldMention(span, name.text(), name.type(), name.concept()));
      }
      text.append(sentence.paper().abstractText()).append("\n\n");
    }
    Paper first = sentences.get(0).paper();
    return new GoldPaper(
        new Paper(first.ids(), "", text.toString(), "", "", first.origin()), names, List.of());
  }

  /**
   * TDMSci's sentences: one word a line with offset and label, sentences parted by empty lines.
   *
   * @throws TrainingTextException if the file cannot be read
   */
  static List<GoldPaper> tdmsci(Path file) {
    List<GoldPaper> papers = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    List<String> lines = new ArrayList<>(lines(file));
    lines.add("");
    for (int i = 0; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t");
      if (cells.length == 3) {
        words.add(cells[0]);
        labels.add(cells[2]);
      } else if (!words.isEmpty()) {
        SplitWords split = SplitWords.of(words);
        papers.add(sentence(split.text(), split.names(labels), List.of(), file, i));
        words.clear();
        labels.clear();
      }
    }
    return papers;
  }

  private static GoldMention mention(SplitWords words, Span span, ConceptType type) {
    String text = span.of(words.text());
    return new GoldMention(span, text, type, text);
  }

  private static GoldPaper sentence(
      String text, List<GoldMention> names, List<GoldFact> facts, Path file, int line) {
    PaperId id = new PaperId(PaperId.Scheme.GIVEN, file.getFileName() + "-" + line);
    Origin origin = new Origin(file.toString(), line);
    return new GoldPaper(new Paper(List.of(id), "", text, "", "", origin), names, facts);
  }

  /** Names without those that overlap a longer one. */
  private static List<GoldMention> longestFirst(List<GoldMention> names) {
    List<GoldMention> order = new ArrayList<>(names);
    order.sort((a, b) -> Integer.compare(b.span().length(), a.span().length()));
    List<GoldMention> kept = new ArrayList<>();
    for (GoldMention name : order) {
      if (kept.stream().noneMatch(k -> k.span().overlaps(name.span()))) {
        kept.add(name);
      }
    }
    return kept;
  }

  private static List<String> words(JsonElement text) {
    return List.of(text.getAsString().strip().split(" +"));
  }

  private static JsonObject json(String line, Path file, int number) {
    try {
      return JsonParser.parseString(line).getAsJsonObject();
    } catch (JsonParseException | IllegalStateException e) {
      throw new TrainingTextException(
          file + ":" + number + ": not a JSON object; expected one annotated text a line.");
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new TrainingTextException(
          file + ": cannot be read as UTF-8 text; check the path of the training corpus.");
    }
  }
}
