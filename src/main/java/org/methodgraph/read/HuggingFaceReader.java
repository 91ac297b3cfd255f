package org.methodgraph.read;

import java.util.ArrayList;
import java.util.List;
import org.methodgraph.model.Notes;
import org.methodgraph.model.PaperId;
import org.methodgraph.model.Standing;

/** Reads what the paper pages of Hugging Face answer. */
final class HuggingFaceReader implements PaperReader {
  @Override
  public String name() {
    return "hugging-face";
  }

  @Override
  public String description() {
    return "Hugging Face's daily papers, or one paper (huggingface.co/api/daily_papers,"
        + " …/api/papers/ID); the abstract is in summary, while ai_summary is made by a machine and"
        + " left out. Recognised by paper.summary, or summary with upvotes or ai_summary.";
  }

  @Override
  public boolean recognises(Sample sample) {
    return JsonShape.of(sample) == JsonShape.HUGGING_FACE;
  }

  @Override
  public void read(Sample sample, Lines lines, Intake intake) {
    JsonRecords.read(sample, lines, intake, HuggingFaceReader::draft);
  }

  private static Draft draft(int line, JsonRecord record) {
    JsonRecord paper = record.unwrapped();
    String title = paper.string("title");
    List<PaperId> ids = new ArrayList<>();
    Ids.add(ids, ArxivNumber.whole(paper.string("id")));
    List<String> pages = List.of(paper.string("githubRepo"), paper.string("projectPage"));
    return new Draft(
        line,
        ids,
        Title.oneLine(title.isEmpty() ? record.string("title") : title),
        paper.string("summary"),
        Dates.iso(paper.string("publishedAt")),
        "",
        new Notes(0, Standing.CURRENT, Links.in(pages)));
  }
}
