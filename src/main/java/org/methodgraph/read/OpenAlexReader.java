package org.methodgraph.read;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;
import org.methodgraph.model.Notes;
import org.methodgraph.model.PaperId;
import org.methodgraph.model.Standing;

/** Reads works of OpenAlex. */
final class OpenAlexReader implements PaperReader {
  @Override
  public String name() {
    return "openalex";
  }

  @Override
  public String description() {
    return "Works of OpenAlex, as its API answers them or as its snapshot has them, one per line;"
        + " abstracts are put together from the inverted index. Recognised by the field"
        + " abstract_inverted_index or an id that starts with https://openalex.org/W.";
  }

  @Override
  public boolean recognises(Sample sample) {
    return JsonShape.of(sample) == JsonShape.OPENALEX;
  }

  @Override
  public void read(Sample sample, Lines lines, Intake intake) {
    JsonRecords.read(sample, lines, intake, OpenAlexReader::draft);
  }

  private static Draft draft(int line, JsonRecord work) {
    String title = work.string("title");
    Standing standing = work.isTrue("is_retracted") ? Standing.RETRACTED : Standing.CURRENT;
    String date = Dates.iso(work.string("publication_date"));
    return new Draft(
        line,
        ids(work),
        Title.oneLine(title.isEmpty() ? work.string("display_name") : title),
        InvertedAbstract.text(work.at("abstract_inverted_index")),
        date.isEmpty() ? Dates.iso(work.string("publication_year")) : date,
        "",
        new Notes(0, standing, List.of()));
  }

  private static List<PaperId> ids(JsonRecord work) {
    List<PaperId> ids = new ArrayList<>();
    Ids.addKnown(ids, work.string("id"));
    Ids.addKnown(ids, work.string("ids", "openalex"));
    Ids.addKnown(ids, work.string("doi"));
    Ids.addKnown(ids, work.string("ids", "doi"));
    Ids.addKnown(ids, work.string("ids", "pmid"));
    Ids.addKnown(ids, work.string("primary_location", "landing_page_url"));
    for (JsonElement location : JsonValues.items(work.at("locations"))) {
      if (location.isJsonObject()) {
        JsonRecord place = new JsonRecord(location.getAsJsonObject());
        Ids.addKnown(ids, place.string("landing_page_url"));
      }
    }
    return ids;
  }
}
