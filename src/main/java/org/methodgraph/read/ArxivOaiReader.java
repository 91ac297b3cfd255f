package org.methodgraph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.methodgraph.model.Notes;
import org.methodgraph.model.PaperId;

/** Reads what is harvested over OAI-PMH, from arXiv above all. */
final class ArxivOaiReader implements PaperReader {
  /** arXiv gives its comment as a second description. */
  private static final Pattern COMMENT = Pattern.compile("(?i)comments?\\s*:\\s*(.*)");

  @Override
  public String name() {
    return "arxiv-oai";
  }

  @Override
  public String description() {
    return "What is harvested over OAI-PMH (oaipmh.arxiv.org/oai) as arXivRaw, arXiv or oai_dc:"
        + " whole answers, several in one file, or bare records. Recognised by the elements"
        + " OAI-PMH, arXivRaw, arXiv, or record with description.";
  }

  @Override
  public boolean recognises(Sample sample) {
    return XmlShape.of(sample) == XmlShape.OAI;
  }

  @Override
  public void read(Sample sample, Lines lines, Intake intake) {
    XmlRecords.read(
        lines,
        Set.of("record", "arXivRaw", "arXiv", "dc", "error"),
        intake,
        element -> take(element, intake));
  }

  private static void take(XmlElement element, Intake intake) {
    if (element.name().equals("error")) {
      intake.skip(
          element.line(),
          "the archive answered with an error (%s: \"%s\") instead of records. Mend the request."
              .formatted(element.attribute("code"), Quote.start(element.text())));
      return;
    }
    boolean deleted =
        element.first("header").filter(h -> h.attribute("status").equals("deleted")).isPresent();
    XmlElement data =
        element.name().equals("record")
            ? element.first("metadata").flatMap(m -> m.children().stream().findFirst()).orElse(null)
            : element;
    if (deleted || data == null) {
      intake.skip(
          element.line(),
          deleted
              ? "the archive has deleted this record. Nothing is to be done."
              : "the record has no metadata; expected arXivRaw, arXiv or oai_dc. Harvest it again.");
      return;
    }
    intake.take(data.name().equals("dc") ? dublinCore(data) : arxiv(data));
  }

  private static Draft arxiv(XmlElement data) {
    List<PaperId> ids = new ArrayList<>();
    Ids.add(ids, data.text("id"));
    Ids.addEach(ids, data.text("doi"));
    List<XmlElement> versions = data.all("version");
    boolean raw = !versions.isEmpty();
    List<String> comments = List.of(data.text("comments"));
    return new Draft(
        data.line(),
        ids,
        Title.oneLine(data.text("title")),
        data.text("abstract"),
        Dates.iso(raw ? versions.get(0).text("date") : data.text("created")),
        Dates.iso(raw ? versions.get(versions.size() - 1).text("date") : data.text("updated")),
        new Notes(
            raw ? number(versions.get(versions.size() - 1)) : 0,
            TakenBack.saidBy(comments),
            Links.in(comments)));
  }

  private static int number(XmlElement version) {
    return PaperId.version("0000.0000" + version.attribute("version"));
  }

  /** Dates are those of the first and of the last version. */
  private static Draft dublinCore(XmlElement data) {
    List<PaperId> ids = new ArrayList<>();
    data.all("identifier").forEach(id -> Ids.addKnown(ids, id.text()));
    List<String> comments = new ArrayList<>();
    String text = "";
    for (XmlElement description : data.all("description")) {
      boolean comment = COMMENT.matcher(description.text()).lookingAt();
      if (comment || !text.isEmpty()) {
        comments.add(description.text());
      } else {
        text = description.text();
      }
    }
    List<String> dates =
        data.all("date").stream()
            .map(date -> Dates.iso(date.text()))
            .filter(date -> !date.isEmpty())
            .sorted()
            .toList();
    return new Draft(
        data.line(),
        ids,
        Title.oneLine(data.text("title")),
        text,
        dates.isEmpty() ? "" : dates.get(0),
        dates.size() < 2 ? "" : dates.get(dates.size() - 1),
        new Notes(0, TakenBack.saidBy(comments), Links.in(comments)));
  }
}
