package org.methodgraph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.methodgraph.model.Notes;
import org.methodgraph.model.PaperId;

/** Reads the mails in which arXiv announces new papers. */
final class ArxivMailReader implements PaperReader {
  static final String FENCE = "\\\\";

  /** The last fence of a record names its address. */
  private static final Pattern LAST_FENCE = Pattern.compile("\\\\\\\\\\s*\\(.*");

  private static final Pattern RULE = Pattern.compile("[-%]{20,}");

  private static final Pattern FIELD =
      Pattern.compile(
          "(?i)(arxiv|paper|date|title|authors?|categories|comments?|journal-ref|doi|report-no"
              + "|msc-class|acm-class|license|proxy|from)(?: \\((revised v(\\d{1,4}))\\))?:\\s*(.*)");

  private static final Pattern SIZE = Pattern.compile("\\s*\\([^()]*\\)$");

  @Override
  public String name() {
    return "arxiv-mail";
  }

  @Override
  public String description() {
    return "arXiv's daily mail of a category: records between rules of dashes, with fields and the"
        + " abstract between lines of two backslashes. Recognised by such a line with \"arXiv:\""
        + " in the next one.";
  }

  @Override
  public boolean recognises(Sample sample) {
    return ListShape.of(sample) == ListShape.ARXIV_MAIL;
  }

  @Override
  public void read(Sample sample, Lines lines, Intake intake) {
    Scan scan = new Scan(intake);
    lines.forEachRemaining(scan::add);
    scan.end();
  }

  /** Where in a record the lines are. */
  private enum Part {
    OUTSIDE,
    FIELDS,
    ABSTRACT
  }

  private static final class Scan {
    private final Intake intake;
    private final Map<String, String> fields = new TreeMap<>();
    private final List<String> body = new ArrayList<>();
    private Part part = Part.OUTSIDE;
    private String field = "";
    private int firstLine;

    Scan(Intake intake) {
      this.intake = intake;
    }

    void add(Line line) {
      String text = line.text();
      if (RULE.matcher(text).matches() || LAST_FENCE.matcher(text).matches()) {
        end();
      } else if (text.equals(FENCE)) {
        fence(line.number());
      } else if (part == Part.ABSTRACT) {
        body.add(text);
      } else if (part == Part.FIELDS) {
        addField(text);
      } else {
        intake.passOver(line.isBlank() ? 0 : 1);
      }
    }

    private void fence(int line) {
      if (part == Part.ABSTRACT) {
        end();
      } else if (part == Part.FIELDS) {
        part = Part.ABSTRACT;
      } else {
        part = Part.FIELDS;
        firstLine = line + 1;
      }
    }

    /** A field, or more of the one before; a blank line ends it. */
    private void addField(String text) {
      Matcher start = FIELD.matcher(text);
      if (start.matches()) {
        boolean revised = start.group(2) != null;
        field = revised ? "revised" : start.group(1).toLowerCase(Locale.ROOT);
        fields.put(field, start.group(4));
        if (revised) {
          fields.put("version", start.group(3));
        }
      } else if (text.isEmpty()) {
        field = "";
      } else if (field.isEmpty()) {
        intake.passOver(1);
      } else {
        fields.merge(field, text, (first, more) -> first + " " + more);
      }
    }

    /** Takes the record, as far as there is one. */
    void end() {
      if (part != Part.OUTSIDE) {
        intake.take(draft());
      }
      part = Part.OUTSIDE;
      fields.clear();
      body.clear();
      field = "";
    }

    private Draft draft() {
      List<PaperId> ids = new ArrayList<>();
      Stream.of("arxiv", "paper")
          .map(this::field)
          .filter(id -> !id.isEmpty())
          .forEach(id -> ids.add(PaperId.parse("arXiv:" + id.split("\\s")[0])));
      Ids.addEach(ids, field("doi"));
      List<String> comments = List.of(field("comments"));
      return new Draft(
          firstLine,
          ids,
          Title.oneLine(field("title")),
          String.join("\n", body).strip(),
          day("date"),
          day("revised"),
          new Notes(
              Integer.parseInt(fields.getOrDefault("version", "0")),
              TakenBack.saidBy(comments),
              Links.in(comments)));
    }

    private String field(String name) {
      return fields.getOrDefault(name, "");
    }

    /** The day without the size that stands behind it in parentheses. */
    private String day(String name) {
      return Dates.iso(SIZE.matcher(field(name)).replaceFirst("").strip());
    }
  }
}
