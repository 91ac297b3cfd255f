package org.methodgraph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.methodgraph.model.PaperId;

/**
 * What a line under an abstract says about its paper.
 *
 * @param ids identifiers
 * @param created day of first publication, empty where the line has none
 * @param updated day of the last change, empty where the line has none
 * @param title the title, where the line is labelled as one
 * @param comment the authors' comment, where the line is labelled as one
 * @param odd what could not be read of the line, empty where all is well
 */
record Details(
    List<PaperId> ids, String created, String updated, String title, String comment, String odd) {
  private static final Details NOTHING = new Details(List.of(), "", "", "", "", "");

  private static final Pattern ID =
      Pattern.compile(
          "(?i)(?:cite as:?\\s*|\\(?or\\s+|\\[\\d+]\\s*|(?:(?:article|paper"
              + "|arxiv) )?(?:id|url|link):\\s*)?"
              + "(arxiv\\s*:\\s*\\S{1,60}|(?:https?://)?(?:www\\.)?arxiv\\.org/(?:abs"
              + "|pdf)/\\S{1,60}"
              + "|\\d{4}\\.\\d{4,5}(?:v\\d{1,2})?"
              + "|doi\\s*:\\s*\\S{1,200}|https?://(?:dx\\.)?doi\\.org/\\S{1,200}"
              + "|10\\.\\d{4,9}/\\S{1,200})"
              + "(?:\\s*[\\[(].{0,80}|\\s+v\\d+)?(?:[\\s,;|]+((?:created|published"
              + "|submitted)\\b.*))?");

  private static final Pattern DATES =
      Pattern.compile(
          "(?i)(?:(?:first |last )?(?:created|published|submitted|announced|updated|revised"
              + "|modified|date)(?: on)?\\s*:\\s*(?=[^:]{0,40}\\d)[^:]{0,40}(?:\\d:\\d\\d[^:]{0,20})*[,;|]?\\s*)+");

  private static final Pattern DATE =
      Pattern.compile(
          "(?i)(created|published|submitted|announced|updated|revised|modified|date)(?: on)?\\s*:"
              + "\\s*(.*?)\\s*[,;|]?\\s*(?=(?:first |last )?(?:created|published|submitted"
              + "|announced|updated|revised|modified)(?: on)?\\s*:|$)");

  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)(title|authors?|comments?|subjects?|categories"
              + "|journal[- ]ref(?:erence)?|report[- ]no"
              + "|(?:acm|msc)[- ]class|license|keywords?|venue|related doi"
              + "|primary class)\\s*:\\s*(.*)");

  private static final Pattern SITE = Pattern.compile("(?i)^(?:https?://)?(?:www\\.)?arxiv\\.org");

  private static final int LONGEST = 300;

  static boolean areOn(String line) {
    return line.length() <= LONGEST
        && (idIsOn(line) || datesAreOn(line) || OTHER.matcher(line).matches());
  }

  /** Whether the line identifies or dates a paper. */
  static boolean identify(String line) {
    return line.length() <= LONGEST && (idIsOn(line) || datesAreOn(line));
  }

  private static boolean idIsOn(String line) {
    Matcher id = ID.matcher(line);
    return id.matches() && (id.group(2) == null || datesAreOn(id.group(2)));
  }

  private static boolean datesAreOn(String line) {
    return DATES.matcher(line).matches();
  }

  /** Reads a line that {@link #areOn} said yes to. */
  static Details read(String line) {
    Matcher id = ID.matcher(line);
    if (id.matches()) {
      String text = id.group(1).replaceAll("\\s", "").replaceAll("[.,;]+$", "");
      return ofId(text, id.group(2) == null ? NOTHING : ofDates(id.group(2)));
    }
    if (datesAreOn(line)) {
      return ofDates(line);
    }
    Matcher other = OTHER.matcher(line);
    String label = other.matches() ? other.group(1).toLowerCase(Locale.ROOT) : "";
    return switch (label) {
      case "title" -> new Details(List.of(), "", "", other.group(2), "", "");
      case "comment", "comments" -> new Details(List.of(), "", "", "", other.group(2), "");
      default -> NOTHING;
    };
  }

  private static Details ofId(String text, Details dates) {
    PaperId id = PaperId.parse(SITE.matcher(text).replaceFirst("https://arxiv.org"));
    String odd =
        id.scheme() == PaperId.Scheme.GIVEN
            ? ("\"%s\" has the form of neither an arXiv id (2410.08134) nor a DOI"
                    + " (10.1000/x); it is kept as written.")
                .formatted(text)
            : dates.odd();
    return new Details(List.of(id), dates.created(), dates.updated(), "", "", odd);
  }

  private static Details ofDates(String line) {
    String created = "";
    String updated = "";
    List<String> odd = new ArrayList<>();
    Matcher date = DATE.matcher(line);
    while (date.find()) {
      String day = Dates.iso(date.group(2));
      if (day.isEmpty()) {
        odd.add("\"" + date.group(2) + "\"");
      } else if (date.group(1).toLowerCase(Locale.ROOT).matches("updated|revised|modified")) {
        updated = day;
      } else if (created.isEmpty()) {
        created = day;
      }
    }
    String message =
        odd.isEmpty()
            ? ""
            : String.join(" and ", odd)
                + " is no date such as 2024-10-09; the paper is kept without it.";
    return new Details(List.of(), created, updated, "", "", message);
  }
}
