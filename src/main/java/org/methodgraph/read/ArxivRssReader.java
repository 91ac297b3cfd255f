package org.methodgraph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.methodgraph.model.Notes;
import org.methodgraph.model.PaperId;
import org.methodgraph.model.Standing;

/** Reads arXiv's daily announcements as a feed has them. */
final class ArxivRssReader implements PaperReader {
  /** What stands before the abstract in the description. */
  private static final Pattern ANNOUNCEMENT =
      Pattern.compile("^arXiv:\\S+\\s+Announce Type:\\s*\\S+\\s+", Pattern.CASE_INSENSITIVE);

  @Override
  public String name() {
    return "arxiv-rss";
  }

  @Override
  public String description() {
    return "arXiv's daily feed of a category (rss.arxiv.org/rss/cs.LG), RSS with one item per paper."
        + " Recognised by the elements rss and announce_type.";
  }

  @Override
  public boolean recognises(Sample sample) {
    return XmlShape.of(sample) == XmlShape.ARXIV_RSS;
  }

  @Override
  public void read(Sample sample, Lines lines, Intake intake) {
    XmlRecords.read(lines, Set.of("item"), intake, item -> intake.take(draft(item)));
  }

  private static Draft draft(XmlElement item) {
    String link = item.text("link");
    String guid = item.text("guid").replaceFirst("^oai:arXiv\\.org:", "arXiv:");
    List<PaperId> ids = new ArrayList<>();
    Ids.add(ids, link.isEmpty() ? guid : link);
    Ids.addEach(ids, item.text("DOI"));
    // Papers that are listed in a second category may have been out for years.
    String type = item.text("announce_type");
    String day = Dates.iso(item.text("pubDate"));
    String abstractText = ANNOUNCEMENT.matcher(item.text("description")).replaceFirst("");
    return new Draft(
        item.line(),
        ids,
        Title.oneLine(item.text("title")),
        AbstractLabel.off(abstractText),
        type.equals("new") ? day : "",
        type.startsWith("replace") ? day : "",
        new Notes(PaperId.version(guid), Standing.CURRENT, List.of()));
  }
}
