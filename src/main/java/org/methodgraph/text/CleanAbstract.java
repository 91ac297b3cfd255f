package org.methodgraph.text;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.methodgraph.model.CleanText;
import org.methodgraph.model.Paper;

/**
 * Makes a paper's raw title and abstract readable: HTML and TeX become plain text, white space is
 * settled, the label before the abstract and the publisher's notice after it go. Never fails,
 * whatever the text; takes time in proportion to its length.
 *
 * <p>The clean text has line breaks only between the title and the abstract and between paragraphs
 * of the abstract, so every line break ends a sentence.
 */
public final class CleanAbstract {
  private static final Pattern LABEL =
      Pattern.compile(
          "\\s*(?:(?i:abstract|summary)\\s*(?:[:.—–]|-\\s|\\n)\\s*"
              + "|(?:Abstract|ABSTRACT)(?:(?=\\p{Lu}\\p{Ll})"
              + "|\\s+(?=(?:We|In|This|The|Our|A|An|It|To|Recent|Recently|Background)\\s)))");

  private CleanAbstract() {}

  /** The clean form of {@link Paper#text()}; all offsets lead back into that. */
  public static CleanText of(Paper paper) {
    return of(paper.title(), paper.abstractText());
  }

  /**
   * The clean form of title, newline and abstract; of the abstract alone where the title is empty.
   */
  public static CleanText of(String title, String abstractText) {
    if (title.isEmpty()) {
      return clean(CleanText.same(abstractText), true);
    }
    CleanText raw = CleanText.same(title + "\n" + abstractText);
    CleanText cleanTitle = clean(part(raw, 0, title.length()), false);
    CleanText cleanAbstract = clean(part(raw, title.length() + 1, raw.clean().length()), true);
    if (cleanTitle.clean().isEmpty() || cleanAbstract.clean().isEmpty()) {
      return cleanTitle.clean().isEmpty() ? cleanAbstract : cleanTitle;
    }
    CleanText lineBreak = part(raw, title.length(), title.length() + 1);
    return join(cleanTitle, join(lineBreak, cleanAbstract));
  }

  private static CleanText clean(CleanText text, boolean paragraphs) {
    // Twice, because many sources escape what was escaped already: &amp;lt;i&amp;gt;
    CleanText decoded = Entities.decode(Entities.decode(text));
    CleanText bare = Tags.drop(decoded);
    CleanText unlabelled = paragraphs ? dropLabel(bare) : bare;
    CleanText settled = Spaces.settle(Tex.flatten(unlabelled), paragraphs);
    return paragraphs ? part(settled, 0, Tail.start(settled.clean())) : settled;
  }

  private static CleanText dropLabel(CleanText text) {
    Matcher label = LABEL.matcher(text.clean());
    return label.lookingAt() ? part(text, label.end(), text.clean().length()) : text;
  }

  private static CleanText part(CleanText text, int from, int to) {
    return new CleanText(
        text.raw(),
        text.clean().substring(from, to),
        Arrays.copyOfRange(text.rawStarts(), from, to),
        Arrays.copyOfRange(text.rawEnds(), from, to));
  }

  private static CleanText join(CleanText first, CleanText second) {
    return new CleanText(
        first.raw(),
        first.clean() + second.clean(),
        join(first.rawStarts(), second.rawStarts()),
        join(first.rawEnds(), second.rawEnds()));
  }

  private static int[] join(int[] first, int[] second) {
    int[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
