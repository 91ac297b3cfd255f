package org.methodgraph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.methodgraph.model.Notes;
import org.methodgraph.model.PaperId;

/** Reads BibTeX and BibLaTeX. */
final class BibtexReader implements PaperReader {
  /** How citation services write preprints: {@code journal={arXiv preprint arXiv:1706.03762}}. */
  private static final Pattern ARXIV =
      Pattern.compile(
          "(?i)arxiv\\s*[:.]\\s*(\\d{4}\\.\\d{4,5}(?:v\\d+)?|[a-z-]+(?:\\.[a-z]{2})?/\\d{7})");

  @Override
  public String name() {
    return "bibtex";
  }

  @Override
  public String description() {
    return "BibTeX and BibLaTeX: entries such as @article{key, title = {…}, abstract = {…}}."
        + " Recognised by a line that starts an entry near the beginning.";
  }

  @Override
  public boolean recognises(Sample sample) {
    return ListShape.of(sample) == ListShape.BIBTEX;
  }

  @Override
  public void read(Sample sample, Lines lines, Intake intake) {
    new BibtexEntries(lines, intake).each(entry -> intake.take(draft(entry)));
  }

  private static Draft draft(BibtexEntry entry) {
    List<PaperId> ids = new ArrayList<>();
    String eprint = entry.field("eprint");
    String archive = entry.field("archiveprefix") + entry.field("eprinttype");
    Ids.addKnown(ids, archive.isEmpty() ? eprint : archive + ":" + eprint);
    Ids.addKnown(ids, entry.field("doi").replace("\\_", "_"));
    Ids.addKnown(ids, entry.field("url"));
    Ids.addKnown(ids, "pmid:" + entry.field("pmid"));
    for (String name : List.of("journal", "note", "howpublished", "volume")) {
      Matcher arxiv = ARXIV.matcher(entry.field(name));
      if (arxiv.find()) {
        Ids.addKnown(ids, arxiv.group(1));
      }
    }
    List<String> notes = List.of(entry.field("note"), entry.field("comment"));
    String date = Dates.iso(entry.field("date"));
    return new Draft(
        entry.line(),
        ids,
        Title.oneLine(bare(entry.field("title"))),
        entry.field("abstract"),
        date.isEmpty() ? Dates.ofParts(entry.field("year"), entry.field("month"), "") : date,
        "",
        new Notes(PaperId.version(eprint), TakenBack.saidBy(notes), Links.in(notes)));
  }

  /** A title in braces of its own is meant to keep its capitals; the braces are none of it. */
  private static String bare(String title) {
    boolean braced = title.startsWith("{") && title.endsWith("}");
    return braced && title.indexOf('}') == title.length() - 1 && title.lastIndexOf('{') == 0
        ? title.substring(1, title.length() - 1)
        : title;
  }
}
