package org.methodgraph.lexicon;

import java.util.Locale;
import java.util.Map;

/**
 * The singular of an English noun, guessed from its ending. It need not always be right, only the
 * same for all spellings of a name.
 */
public final class Singular {
  private static final Map<String, String> IRREGULAR =
      Map.of(
          "axes", "axis",
          "caches", "cache",
          "indices", "index",
          "matrices", "matrix",
          "movies", "movie",
          "series", "series",
          "species", "species",
          "vertices", "vertex");

  private static final int LONGEST_SHORT_FORM = 5;

  private Singular() {}

  /**
   * The word in the singular, its other letters as they are: {@code Processes} to {@code Process}.
   * The S of a short form belongs to it ({@code HRES}, {@code NUTS}): its plural has a small one.
   */
  public static String of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String irregular = IRREGULAR.get(lower);
    if (irregular != null) {
      return word.substring(0, 1) + irregular.substring(1);
    }
    if (word.length() < 4 || !lower.endsWith("s") || endsIn(lower, "ss", "us", "is", "ias")) {
      return word;
    }
    if (word.length() <= LONGEST_SHORT_FORM && word.chars().noneMatch(Character::isLowerCase)) {
      return word;
    }
    if (lower.endsWith("ies") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    if (endsIn(lower, "yses", "heses")) {
      return cut(word, 2) + "is";
    }
    return cut(word, endsIn(lower, "sses", "xes", "ches", "shes") ? 2 : 1);
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  private static boolean endsIn(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
