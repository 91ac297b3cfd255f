package org.methodgraph.read;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.methodgraph.model.Notes;
import org.methodgraph.model.PaperId;
import org.methodgraph.model.Standing;

/** Reads works of Crossref. */
final class CrossrefReader implements PaperReader {
  private static final List<String> DATES =
      List.of("published", "issued", "published-online", "published-print");

  @Override
  public String name() {
    return "crossref";
  }

  @Override
  public String description() {
    return "Works of Crossref, as its API answers them (one work or a list) or as its yearly files"
        + " have them; abstracts are in JATS markup. Recognised by DOI together with issued,"
        + " container-title, reference-count or is-referenced-by-count.";
  }

  @Override
  public boolean recognises(Sample sample) {
    return JsonShape.of(sample) == JsonShape.CROSSREF;
  }

  @Override
  public void read(Sample sample, Lines lines, Intake intake) {
    JsonRecords.read(sample, lines, intake, CrossrefReader::draft);
  }

  private static Draft draft(int line, JsonRecord work) {
    List<PaperId> ids = new ArrayList<>();
    Ids.addKnown(ids, work.string("DOI"));
    return new Draft(
        line,
        ids,
        title(work),
        work.string("abstract"),
        DATES.stream()
            .map(name -> date(work.at(name, "date-parts")))
            .filter(date -> !date.isEmpty())
            .findFirst()
            .orElse(""),
        "",
        new Notes(0, standing(work), List.of()));
  }

  private static String title(JsonRecord work) {
    return Stream.of("title", "subtitle")
        .flatMap(name -> JsonValues.texts(work.at(name)).stream().limit(1))
        .map(Title::oneLine)
        .distinct()
        .collect(Collectors.joining(": "));
  }

  /** Dates are lists of numbers in a list: {@code [[2017, 6, 12]]}. */
  private static String date(JsonElement parts) {
    List<JsonElement> dates = JsonValues.items(parts);
    if (dates.isEmpty()) {
      return "";
    }
    List<String> numbers =
        Stream.concat(
                JsonValues.items(dates.get(0)).stream().map(JsonValues::text),
                Stream.of("", "", ""))
            .toList();
    return Dates.ofParts(numbers.get(0), numbers.get(1), numbers.get(2));
  }

  /** Both what was retracted and the notice that says so. */
  private static Standing standing(JsonRecord work) {
    return Stream.of("updated-by", "update-to")
            .flatMap(name -> JsonValues.items(work.at(name)).stream())
            .filter(JsonElement::isJsonObject)
            .map(update -> new JsonRecord(update.getAsJsonObject()).string("type"))
            .map(type -> type.toLowerCase(Locale.ROOT))
            .anyMatch(type -> type.equals("retraction") || type.equals("withdrawal"))
        ? Standing.RETRACTED
        : Standing.CURRENT;
  }
}
