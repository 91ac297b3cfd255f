package org.methodgraph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.methodgraph.model.Notes;
import org.methodgraph.model.PaperId;
import org.methodgraph.model.Standing;

/** Reads PubMed's XML. */
final class PubmedReader implements PaperReader {
  private static final Pattern YEAR = Pattern.compile("\\b(\\d{4})\\b");
  private static final Pattern TRANSLATED = Pattern.compile("\\[(.*?)]\\.?");

  @Override
  public String name() {
    return "pubmed-xml";
  }

  @Override
  public String description() {
    return "PubMed's XML, as efetch and the yearly baseline give it; the labels of structured"
        + " abstracts are kept. Recognised by the elements PubmedArticleSet or PubmedArticle.";
  }

  @Override
  public boolean recognises(Sample sample) {
    return XmlShape.of(sample) == XmlShape.PUBMED;
  }

  @Override
  public void read(Sample sample, Lines lines, Intake intake) {
    XmlRecords.read(lines, Set.of("PubmedArticle"), intake, article -> intake.take(draft(article)));
  }

  private static Draft draft(XmlElement record) {
    XmlElement none = new XmlElement("", record.line(), java.util.Map.of());
    XmlElement citation = record.first("MedlineCitation").orElse(none);
    XmlElement article = citation.first("Article").orElse(none);
    return new Draft(
        record.line(),
        ids(record, citation, article),
        title(Title.oneLine(article.text("ArticleTitle"))),
        abstractText(article),
        created(article),
        "",
        new Notes(0, standing(article), List.of()));
  }

  private static List<PaperId> ids(XmlElement record, XmlElement citation, XmlElement article) {
    List<PaperId> ids = new ArrayList<>();
    Ids.addKnown(ids, "pmid:" + citation.text("PMID"));
    article.all("ELocationID").stream()
        .filter(id -> id.attribute("EIdType").equals("doi"))
        .forEach(id -> Ids.addKnown(ids, id.text()));
    // References have lists of identifiers too, which are those of other papers.
    record.first("PubmedData", "ArticleIdList").stream()
        .flatMap(list -> list.all("ArticleId").stream())
        .filter(id -> id.attribute("IdType").equals("doi"))
        .forEach(id -> Ids.addKnown(ids, id.text()));
    return ids;
  }

  /** Titles that were translated stand in brackets. */
  private static String title(String title) {
    Matcher translated = TRANSLATED.matcher(title);
    return translated.matches() ? translated.group(1) : title;
  }

  private static String abstractText(XmlElement article) {
    return article.first("Abstract").stream()
        .flatMap(text -> text.all("AbstractText").stream())
        .map(PubmedReader::section)
        .filter(section -> !section.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private static String section(XmlElement part) {
    String label = part.attribute("Label");
    boolean labelled = !label.isBlank() && !label.equals("UNLABELLED") && !part.text().isEmpty();
    return labelled ? label + ": " + part.text() : part.text();
  }

  private static String created(XmlElement article) {
    Optional<XmlElement> date =
        article.first("ArticleDate").or(() -> article.first("Journal", "JournalIssue", "PubDate"));
    if (date.isEmpty()) {
      return "";
    }
    String year = date.get().text("Year");
    if (year.isEmpty()) {
      Matcher loose = YEAR.matcher(date.get().text("MedlineDate"));
      return loose.find() ? Dates.iso(loose.group(1)) : "";
    }
    return Dates.ofParts(year, date.get().text("Month"), date.get().text("Day"));
  }

  private static Standing standing(XmlElement article) {
    boolean retracted =
        article.first("PublicationTypeList").stream()
            .flatMap(list -> list.all("PublicationType").stream())
            .anyMatch(type -> type.text().startsWith("Retract"));
    return retracted ? Standing.RETRACTED : Standing.CURRENT;
  }
}
