package org.methodgraph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.methodgraph.model.Notes;
import org.methodgraph.model.PaperId;

/** Reads RIS, which most reference managers and publishers export. */
final class RisReader implements PaperReader {
  /** Years and dates are written with slashes that may have nothing after them. */
  private static final Pattern DATE_END = Pattern.compile("/+[^/\\d]*$|/$");

  @Override
  public String name() {
    return "ris";
  }

  @Override
  public String description() {
    return "RIS: records from \"TY  - \" to \"ER  - \", with the abstract in AB or N2. Recognised by"
        + " a line that starts with \"TY  - \" near the beginning.";
  }

  @Override
  public boolean recognises(Sample sample) {
    return ListShape.of(sample) == ListShape.RIS;
  }

  @Override
  public void read(Sample sample, Lines lines, Intake intake) {
    TaggedRecord.each(lines, "TY", "ER", intake, record -> intake.take(draft(record)));
  }

  private static Draft draft(TaggedRecord record) {
    List<PaperId> ids = new ArrayList<>();
    record.all("DO", "UR", "L1", "ID", "AN", "C7", "M1").forEach(id -> Ids.addKnown(ids, id));
    List<String> texts = record.all("AB");
    List<String> notes = record.all("N1");
    return new Draft(
        record.line(),
        ids,
        Title.oneLine(record.first("TI", "T1", "CT")),
        texts.isEmpty() ? record.first("N2") : String.join("\n\n", texts),
        record.all("DA", "Y1", "PY").stream()
            .map(RisReader::date)
            .filter(date -> !date.isEmpty())
            .findFirst()
            .orElse(""),
        "",
        new Notes(0, TakenBack.saidBy(notes), List.of()));
  }

  private static String date(String text) {
    String date = text;
    while (DATE_END.matcher(date).find()) {
      date = DATE_END.matcher(date).replaceFirst("");
    }
    return Dates.iso(date);
  }
}
