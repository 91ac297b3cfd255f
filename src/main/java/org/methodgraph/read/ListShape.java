package org.methodgraph.read;

import java.util.List;
import java.util.regex.Pattern;

/** Which kind of list a program wrote rather than a person, judged by its beginning. */
enum ListShape {
  BIBTEX,
  RIS,
  NBIB,
  ARXIV_MAIL,
  TABLE,
  /** No such list. */
  NONE;

  private static final Pattern ENTRY =
      Pattern.compile(
          "@(?:\\w+\\s*[{(]\\s*(?:[^\\s,{}=\"]+\\s*,.*|\\w+\\s*=.*)"
              + "|(?i:string|comment|preamble)\\s*[{(].*)");

  private static final Pattern TYPE = Pattern.compile("TY\\s{1,2}[-–](?:\\s.*)?");
  private static final Pattern MAILED_ID = Pattern.compile("(?i)(?:arxiv|paper):\\s*\\S.{0,80}");
  private static final Pattern PUBMED_ID = Pattern.compile("PMID\\s?- ?\\d+");

  /** Some services put a few lines about themselves before the first record. */
  private static final int LINES_BEFORE = 12;

  static ListShape of(Sample sample) {
    List<String> first =
        sample.lines().stream()
            .filter(line -> !line.isBlank())
            .limit(LINES_BEFORE)
            .map(Line::text)
            .toList();
    if (first.stream().anyMatch(line -> ENTRY.matcher(line).matches())) {
      return BIBTEX;
    }
    if (first.stream().anyMatch(line -> TYPE.matcher(line).matches())) {
      return RIS;
    }
    if (first.stream().limit(1).anyMatch(line -> PUBMED_ID.matcher(line).matches())) {
      return NBIB;
    }
    if (isArxivMail(sample)) {
      return ARXIV_MAIL;
    }
    return TableHeader.of(sample).isPresent() ? TABLE : NONE;
  }

  private static boolean isArxivMail(Sample sample) {
    boolean fenced = false;
    for (Line line : sample.lines()) {
      if (fenced && MAILED_ID.matcher(line.text()).matches()) {
        return true;
      }
      fenced = line.text().equals(ArxivMailReader.FENCE);
    }
    return false;
  }
}
