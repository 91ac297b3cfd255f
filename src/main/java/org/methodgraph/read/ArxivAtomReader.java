package org.methodgraph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.methodgraph.model.Notes;
import org.methodgraph.model.PaperId;

/** Reads answers of the arXiv API. */
final class ArxivAtomReader implements PaperReader {
  @Override
  public String name() {
    return "arxiv-atom";
  }

  @Override
  public String description() {
    return "An answer of the arXiv API (export.arxiv.org/api/query), an Atom feed with one entry"
        + " per paper; several in one file are read too. Recognised by the elements feed or entry"
        + " together with summary.";
  }

  @Override
  public boolean recognises(Sample sample) {
    return XmlShape.of(sample) == XmlShape.ARXIV_ATOM;
  }

  @Override
  public void read(Sample sample, Lines lines, Intake intake) {
    XmlRecords.read(lines, Set.of("entry"), intake, entry -> take(entry, intake));
  }

  private static void take(XmlElement entry, Intake intake) {
    String id = entry.text("id");
    if (id.contains("/api/errors") || entry.text("title").equals("Error") && id.isEmpty()) {
      intake.skip(
          entry.line(),
          "arXiv answered with an error (\"%s\") instead of papers. Mend the query and ask again."
              .formatted(Quote.start(entry.text("summary"))));
      return;
    }
    List<PaperId> ids = new ArrayList<>();
    Ids.add(ids, id);
    entry.all("doi").forEach(doi -> Ids.addEach(ids, doi.text()));
    List<String> notes = new ArrayList<>();
    entry.all("comment").forEach(comment -> notes.add(comment.text()));
    intake.take(
        new Draft(
            entry.line(),
            ids,
            Title.oneLine(entry.text("title")),
            entry.text("summary"),
            Dates.iso(entry.text("published")),
            Dates.iso(entry.text("updated")),
            new Notes(PaperId.version(id), TakenBack.saidBy(notes), Links.in(notes))));
  }
}
