package org.methodgraph.read;

import java.util.ArrayList;
import java.util.List;
import org.methodgraph.model.Notes;
import org.methodgraph.model.PaperId;

/** Reads papers of Semantic Scholar. */
final class SemanticScholarReader implements PaperReader {
  @Override
  public String name() {
    return "semantic-scholar";
  }

  @Override
  public String description() {
    return "Papers of Semantic Scholar, as its API answers them or as its data sets have them, one"
        + " per line; the files papers and abstracts are joined by corpusid when both are given."
        + " Short summaries made by a machine (tldr) are no abstracts. Recognised by paperId,"
        + " corpusid with externalids or openaccessinfo, or paperAbstract with s2Url.";
  }

  @Override
  public boolean recognises(Sample sample) {
    return JsonShape.of(sample) == JsonShape.SEMANTIC_SCHOLAR;
  }

  @Override
  public void read(Sample sample, Lines lines, Intake intake) {
    JsonRecords.read(sample, lines, intake, SemanticScholarReader::draft);
  }

  private static Draft draft(int line, JsonRecord record) throws UnfitRecordException {
    JsonRecord paper = record.unwrapped();
    String text = paper.string("abstract");
    String date = Dates.iso(paper.string("publicationDate"));
    Draft draft =
        new Draft(
            line,
            ids(paper),
            Title.oneLine(paper.string("title")),
            text.isEmpty() ? paper.string("paperAbstract") : text,
            date.isEmpty() ? Dates.iso(JsonValues.date(paper.at("year"))) : date,
            "",
            Notes.NONE);
    if (draft.ids().isEmpty() && draft.title().isEmpty()) {
      throw new UnfitRecordException(
          "neither paperId, corpusid nor title; expected a paper of Semantic Scholar. Ask for"
              + " these fields again.");
    }
    return draft;
  }

  private static List<PaperId> ids(JsonRecord paper) {
    List<PaperId> ids = new ArrayList<>();
    Ids.addKnown(ids, "s2:" + paper.string("paperId"));
    Ids.addKnown(ids, "s2:" + paper.string("id"));
    Ids.addKnown(ids, "corpusid:" + paper.string("corpusId"));
    Ids.addKnown(ids, paper.string("doi"));
    Ids.addKnown(ids, "pmid:" + paper.string("pmid"));
    for (String place : List.of("externalIds", "openAccessInfo")) {
      JsonRecord outside =
          place.equals("externalIds")
              ? paper.inside(place)
              : paper.inside(place).inside("externalIds");
      Ids.addKnown(ids, ArxivNumber.whole(outside.string("ArXiv")));
      Ids.addKnown(ids, outside.string("DOI"));
      Ids.addKnown(ids, "pmid:" + outside.string("PubMed"));
      Ids.addKnown(ids, "corpusid:" + outside.string("CorpusId"));
    }
    return ids;
  }
}
