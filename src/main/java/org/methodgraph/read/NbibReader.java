package org.methodgraph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.methodgraph.model.Notes;
import org.methodgraph.model.PaperId;
import org.methodgraph.model.Standing;

/** Reads MEDLINE's tagged format, which PubMed exports as .nbib. */
final class NbibReader implements PaperReader {
  private static final Pattern DOI = Pattern.compile("(10\\.\\S+)\\s+\\[doi]");
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:\\s+([A-Za-z]{3}))?(?:\\s+(\\d{1,2}))?.*");

  @Override
  public String name() {
    return "nbib";
  }

  @Override
  public String description() {
    return "MEDLINE's tagged format as PubMed exports it (.nbib), with the abstract in AB."
        + " Recognised by a first line \"PMID- \" with a number.";
  }

  @Override
  public boolean recognises(Sample sample) {
    return ListShape.of(sample) == ListShape.NBIB;
  }

  @Override
  public void read(Sample sample, Lines lines, Intake intake) {
    TaggedRecord.each(lines, "PMID", "", intake, record -> intake.take(draft(record)));
  }

  private static Draft draft(TaggedRecord record) {
    List<PaperId> ids = new ArrayList<>();
    Ids.addKnown(ids, "pmid:" + record.first("PMID"));
    for (String id : record.all("LID", "AID")) {
      Matcher doi = DOI.matcher(id);
      if (doi.matches()) {
        Ids.addKnown(ids, doi.group(1));
      }
    }
    boolean retracted = record.all("PT").stream().anyMatch(type -> type.startsWith("Retract"));
    Standing standing = retracted ? Standing.RETRACTED : Standing.CURRENT;
    return new Draft(
        record.line(),
        ids,
        Title.oneLine(record.first("TI")),
        record.first("AB"),
        created(record),
        "",
        new Notes(0, standing, List.of()));
  }

  private static String created(TaggedRecord record) {
    String electronic = Dates.iso(record.first("DEP"));
    Matcher date = DATE.matcher(record.first("DP"));
    if (!electronic.isEmpty() || !date.matches()) {
      return electronic;
    }
    String month = date.group(2) == null ? "" : date.group(2);
    return Dates.ofParts(date.group(1), month, date.group(3) == null ? "" : date.group(3));
  }
}
