package org.methodgraph.read;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.methodgraph.model.Paper;

/** Compares texts without regard to case, accents, signs and TeX. */
final class SameText {
  private static final Pattern TEX = Pattern.compile("\\\\[A-Za-z]+|[\\\\{}$\"'`^]");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private SameText() {}

  static String title(Paper paper) {
    return plain(paper.title());
  }

  static String abstractOf(Paper paper) {
    return plain(AbstractLabel.off(paper.abstractText()));
  }

  /** The first words of a text that {@link #abstractOf} gave. */
  static String firstWords(String plain, int count) {
    int end = -1;
    for (int i = 0; i < count; i++) {
      end = plain.indexOf(' ', end + 1);
      if (end < 0) {
        return plain;
      }
    }
    return plain.substring(0, end);
  }

  private static String plain(String text) {
    String bare = TEX.matcher(text).replaceAll("");
    String decomposed = Normalizer.normalize(bare, Normalizer.Form.NFKD);
    String letters = MARKS.matcher(decomposed).replaceAll("");
    return SIGNS.matcher(letters).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
