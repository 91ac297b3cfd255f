package org.methodgraph.read;

import java.util.List;
import java.util.regex.Pattern;
import org.methodgraph.model.Standing;

/** Knows how sources say that a paper is withdrawn or retracted. */
final class TakenBack {
  private static final Pattern IN_ABSTRACT =
      Pattern.compile(
          "(?i)\\bthis (?:arxiv )?(?:paper|article|manuscript|submission|preprint|work)\\s[^.]{0,40}?"
              + "(?:has|was|is|been)\\s(?:temporarily\\s)?(withdrawn|retracted)\\b"
              + "|^\\W*(?:this\\s)?(?:paper|article)?\\W*(withdrawn|retracted)\\b");

  private static final Pattern IN_COMMENT =
      Pattern.compile("(?i)(?<!not )(?<!not been )\\b(withdrawn|retracted)\\b");

  private static final Pattern IN_TITLE =
      Pattern.compile("(?i)^\\W*(withdrawn|retracted)\\b(?:\\s(?:article|paper))?\\s?[:\\]).–—-]");

  private TakenBack() {}

  /** By what the authors or the archive say beside the abstract. */
  static Standing saidBy(List<String> comments) {
    return comments.stream()
        .map(comment -> find(IN_COMMENT, comment))
        .reduce(Standing.CURRENT, TakenBack::worse);
  }

  /** By the title and the abstract themselves. */
  static Standing saidBy(String title, String abstractText) {
    return worse(find(IN_TITLE, title), find(IN_ABSTRACT, abstractText));
  }

  static Standing worse(Standing one, Standing other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Standing find(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    if (!found.find()) {
      return Standing.CURRENT;
    }
    return found.group().toLowerCase(java.util.Locale.ROOT).contains("retracted")
        ? Standing.RETRACTED
        : Standing.WITHDRAWN;
  }
}
