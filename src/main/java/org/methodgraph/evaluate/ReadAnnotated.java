package org.methodgraph.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.methodgraph.evaluate.GoldPaper.GoldFact;
import org.methodgraph.evaluate.GoldPaper.GoldMention;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Origin;
import org.methodgraph.model.Paper;
import org.methodgraph.model.PaperId;
import org.methodgraph.model.Predicate;
import org.methodgraph.model.Span;

/**
 * Reads our own annotated abstracts: {@code corpus/annotated/*.txt}, whose README explains the
 * form.
 */
final class ReadAnnotated {
  private static final Pattern MARK =
      Pattern.compile("\\[\\[([^\\[\\]|]+)\\|([MTDK])(?:\\|([^\\[\\]|]+))?\\]\\]");
  private static final Map<String, ConceptType> TYPES =
      Map.of(
          "M",
          ConceptType.METHOD,
          "T",
          ConceptType.TASK,
          "D",
          ConceptType.DATASET,
          "K",
          ConceptType.METRIC);

  private final Origin origin;
  private final List<GoldMention> mentions = new ArrayList<>();
  private final List<GoldFact> facts = new ArrayList<>();
  private final Map<String, String> concepts = new HashMap<>();

  private ReadAnnotated(Origin origin) {
    this.origin = origin;
  }

  static List<GoldPaper> from(Path file) {
    List<GoldPaper> papers = new ArrayList<>();
    List<String> record = new ArrayList<>();
    int number = 0;
    int first = 1;
    for (String line : ReadGold.lines(file)) {
      number++;
      if (line.equals("---")) {
        add(file, first, record, papers);
        record.clear();
        first = number + 1;
      } else if (!line.isBlank()) {
        record.add(line);
      }
    }
    add(file, first, record, papers);
    return papers;
  }

  private static void add(Path file, int line, List<String> record, List<GoldPaper> papers) {
    if (!record.isEmpty()) {
      papers.add(new ReadAnnotated(new Origin(file.toString(), line)).paper(record));
    }
  }

  private GoldPaper paper(List<String> record) {
    String id = value(record, "id");
    String title = plain(value(record, "title"), 0);
    String text = plain(value(record, "abstract"), title.isEmpty() ? 0 : title.length() + 1);
    if (text.isEmpty()) {
      throw new GoldException(
          origin + ": an annotated abstract needs a line that begins with abstract:");
    }
    record.forEach(this::facts);
    List<PaperId> ids = List.of(new PaperId(PaperId.Scheme.GIVEN, id));
    return new GoldPaper(new Paper(ids, title, text, "", "", origin), mentions, facts);
  }

  private static String value(List<String> record, String key) {
    return record.stream()
        .filter(line -> line.startsWith(key + ":"))
        .map(line -> line.substring(key.length() + 1).strip())
        .findFirst()
        .orElse("");
  }

  /** Takes the marks out of a text and notes what they mark. */
  private String plain(String marked, int offset) {
    StringBuilder plain = new StringBuilder();
    Matcher mark = MARK.matcher(marked);
    while (mark.find()) {
      mark.appendReplacement(plain, "");
      int start = offset + plain.length();
      String text = mark.group(1);
      String concept = ScoreFacts.normal(mark.group(3) == null ? text : mark.group(3));
      plain.append(text);
      concepts.putIfAbsent(ScoreFacts.normal(text), concept);
      concepts.put(concept, concept);
      Span span = new Span(start, start + text.length());
      mentions.add(new GoldMention(span, text, TYPES.get(mark.group(2)), concept));
    }
    return mark.appendTail(plain).toString();
  }

  private void facts(String line) {
    String[] parts = line.split(":", 2);
    if (parts[0].equals("fact")) {
      conceptFact(parts[1]);
      return;
    }
    for (Predicate predicate : Predicate.values()) {
      if (predicate.ofPaper() && predicate.localName().equals(parts[0])) {
        for (String object : parts[1].split(";")) {
          add(Names.PAPER, predicate, object);
        }
      }
    }
  }

  private void conceptFact(String fact) {
    String[] cells = fact.split("\\|");
    if (cells.length != 3) {
      throw new GoldException(
          origin
              + ": the fact \""
              + fact.strip()
              + "\" is not of the form subject | predicate | object");
    }
    add(concept(cells[0].strip()), Predicate.ofLocalName(cells[1].strip()), cells[2]);
  }

  private void add(String subject, Predicate predicate, String object) {
    String name = object.strip();
    boolean optional = name.endsWith("?");
    name = optional ? name.substring(0, name.length() - 1).strip() : name;
    if (!name.isEmpty()) {
      facts.add(new GoldFact(subject, predicate, concept(name), optional));
    }
  }

  private String concept(String name) {
    String normal = ScoreFacts.normal(name);
    return concepts.getOrDefault(normal, normal);
  }
}
