package org.methodgraph.read;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.methodgraph.model.PaperId;

/** Reads JSON Lines: one paper per line, as an object. */
final class JsonLinesReader implements PaperReader {
  private static final Pattern OBJECT = Pattern.compile("\\{\\s*(?:\"[^\"]*\"\\s*:.*|}.*)");

  @Override
  public String name() {
    return "json-lines";
  }

  @Override
  public String description() {
    return "JSON Lines: one object per line, with the abstract in a field named "
        + String.join(", ", JsonRecord.ABSTRACT)
        + " and usual names for title, identifiers (id, arxiv_id, doi …) and dates (created,"
        + " published, year, updated …). Recognised by lines that start as an object with fields.";
  }

  @Override
  public boolean recognises(Sample sample) {
    List<Line> lines = sample.lines().stream().filter(line -> !line.isBlank()).limit(50).toList();
    long objects = lines.stream().filter(line -> OBJECT.matcher(line.text()).lookingAt()).count();
    return objects * 2 >= lines.size() && objects > 0;
  }

  @Override
  public void read(Sample sample, Iterator<Line> lines, Intake intake) {
    while (lines.hasNext()) {
      Line line = lines.next();
      if (!line.isBlank()) {
        read(line, intake);
      }
    }
  }

  private static void read(Line line, Intake intake) {
    try {
      take(line, JsonRecord.parse(line.text()), intake);
    } catch (UnfitRecordException e) {
      intake.skip(line.number(), e.getMessage());
    }
  }

  private static void take(Line line, JsonRecord fields, Intake intake)
      throws UnfitRecordException {
    String text = fields.abstractText();
    List<PaperId> ids = fields.ids();
    String created = fields.date(JsonRecord.CREATED).or(fields::firstVersion).orElse("");
    String updated = fields.date(JsonRecord.UPDATED).orElse("");
    Optional<String> title = fields.text(JsonRecord.TITLE);
    intake.take(new Draft(line.number(), ids, title.orElse(""), text, created, updated));
    fields.oddities().forEach(oddity -> intake.notice(line.number(), oddity));
  }
}
