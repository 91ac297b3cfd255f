package org.methodgraph.read;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;
import org.methodgraph.model.Notes;
import org.methodgraph.model.PaperId;

/** Reads arXiv's data set of metadata. */
final class ArxivSnapshotReader implements PaperReader {
  @Override
  public String name() {
    return "arxiv-snapshot";
  }

  @Override
  public String description() {
    return "arXiv's data set of metadata (arxiv-metadata-oai-snapshot.json and copies of it):"
        + " one object per line, millions of lines. Recognised by the fields id and categories"
        + " together with authors_parsed, submitter or versions.";
  }

  @Override
  public boolean recognises(Sample sample) {
    return JsonShape.of(sample) == JsonShape.ARXIV_SNAPSHOT;
  }

  @Override
  public void read(Sample sample, Lines lines, Intake intake) {
    JsonRecords.read(sample, lines, intake, ArxivSnapshotReader::draft);
  }

  private static Draft draft(int line, JsonRecord record) {
    List<PaperId> ids = new ArrayList<>();
    Ids.add(ids, ArxivNumber.whole(record.string("id")));
    Ids.addEach(ids, record.string("doi"));
    List<String> comments = List.of(record.string("comments"));
    List<String> versions = versions(record);
    return new Draft(
        line,
        ids,
        Title.oneLine(record.string("title")),
        record.string("abstract"),
        versions.isEmpty() ? "" : versions.get(0),
        versions.isEmpty()
            ? Dates.iso(record.string("update_date"))
            : versions.get(versions.size() - 1),
        new Notes(versions.size(), TakenBack.saidBy(comments), Links.in(comments)));
  }

  /** The days of the versions; the field {@code update_date} tells when the record changed. */
  private static List<String> versions(JsonRecord record) {
    List<String> days = new ArrayList<>();
    for (JsonElement version : JsonValues.items(record.at("versions"))) {
      if (version.isJsonObject()) {
        days.add(Dates.iso(new JsonRecord(version.getAsJsonObject()).string("created")));
      }
    }
    return days;
  }
}
