package org.methodgraph.learn;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.methodgraph.learn.LabelledText.Name;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Origin;
import org.methodgraph.model.Paper;
import org.methodgraph.model.PaperId;
import org.methodgraph.model.Span;

/** Reads the corpora that the tagger learns from, each in its own format. */
public final class ReadTrainingTexts {
  private ReadTrainingTexts() {}

  /**
   * Gold papers: JSON Lines with {@code id}, {@code title}, {@code text} and {@code mentions}.
   *
   * @throws TrainingTextException if the file cannot be read or a line is no annotated paper
   */
  public static List<LabelledText> gold(Path file) {
    List<LabelledText> texts = new ArrayList<>();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        JsonObject json = json(lines.get(i), file, i + 1);
        texts.add(goldPaper(json, new Origin(file.toString(), i + 1)));
      }
    }
    return texts;
  }

  /**
   * Our own abstracts with marks inside the text, all {@code .txt} files of a folder.
   *
   * @throws TrainingTextException if a file cannot be read or a record has no abstract
   */
  public static List<LabelledText> annotated(Path folder) {
    List<LabelledText> texts = new ArrayList<>();
    for (Path file : files(folder)) {
      texts.addAll(MarkedText.records(lines(file), file.toString()));
    }
    return texts;
  }

  /**
   * SciER's sentences: JSON Lines with {@code sentence} and {@code ner}.
   *
   * @throws TrainingTextException if the file cannot be read or a line has neither
   */
  public static List<LabelledText> scier(Path file) {
    List<LabelledText> texts = new ArrayList<>();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      JsonObject json = json(lines.get(i), file, i + 1);
      SplitWords words =
          SplitWords.of(List.of(json.get("sentence").getAsString().strip().split(" +")));
      List<Name> names = new ArrayList<>();
      for (JsonElement pair : json.getAsJsonArray("ner")) {
        List<String> name = List.of(pair.getAsJsonArray().get(0).getAsString().strip().split(" +"));
        ConceptType type = ConceptType.ofClassName(pair.getAsJsonArray().get(1).getAsString());
        words.places(name).forEach(span -> names.add(new Name(span, type)));
      }
      texts.add(sentence(words.text(), Corpus.SCIER, longestFirst(names), file, i + 1));
    }
    return texts;
  }

  /**
   * TDMSci's sentences: one word a line with offset and label, sentences parted by empty lines.
   *
   * @throws TrainingTextException if the file cannot be read
   */
  public static List<LabelledText> tdmsci(Path file) {
    List<LabelledText> texts = new ArrayList<>();
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
        texts.add(sentence(split.text(), Corpus.TDMSCI, split.names(labels), file, i));
        words.clear();
        labels.clear();
      }
    }
    return texts;
  }

  private static LabelledText goldPaper(JsonObject json, Origin origin) {
    String title = json.get("title").isJsonNull() ? "" : json.get("title").getAsString();
    String text = json.get("text").getAsString();
    String abstractText = title.isEmpty() ? text : text.substring(title.length() + 1);
    List<Name> names = new ArrayList<>();
    for (JsonElement element : json.getAsJsonArray("mentions")) {
      JsonObject mention = element.getAsJsonObject();
      Span span = new Span(mention.get("start").getAsInt(), mention.get("end").getAsInt());
      names.add(new Name(span, ConceptType.ofClassName(mention.get("type").getAsString())));
    }
    PaperId id = new PaperId(PaperId.Scheme.GIVEN, json.get("id").getAsString());
    return new LabelledText(
        new Paper(List.of(id), title, abstractText, "", "", origin), Corpus.OWN, names);
  }

  private static LabelledText sentence(
      String text, Corpus corpus, List<Name> names, Path file, int line) {
    PaperId id = new PaperId(PaperId.Scheme.GIVEN, file.getFileName() + "-" + line);
    Origin origin = new Origin(file.toString(), line);
    return new LabelledText(new Paper(List.of(id), "", text, "", "", origin), corpus, names);
  }

  /** Names without those that overlap a longer one. */
  private static List<Name> longestFirst(List<Name> names) {
    List<Name> order = new ArrayList<>(names);
    order.sort((a, b) -> Integer.compare(b.span().length(), a.span().length()));
    List<Name> kept = new ArrayList<>();
    for (Name name : order) {
      if (kept.stream().noneMatch(k -> k.span().overlaps(name.span()))) {
        kept.add(name);
      }
    }
    return kept;
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

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new TrainingTextException(
          folder + ": cannot be listed; expected a folder of annotated .txt files.");
    }
  }
}
