package org.methodgraph.link;

/**
 * Whether two long forms of one short form say the same: they begin with the same word, and one has
 * all words of the other in their order. So "diffusion model" is not "discrete diffusion model",
 * though both may be called DM.
 */
final class Wording {
  private static final int STEM = 5;

  private Wording() {}

  /** Compares two names by their keys. */
  static boolean same(String key, String other) {
    String[] one = key.split(" ");
    String[] two = other.split(" ");
    String[] longer = one.length >= two.length ? one : two;
    String[] shorter = longer == one ? two : one;
    return shorter.length > 1 && sameWord(longer[0], shorter[0]) && has(longer, shorter);
  }

  private static boolean has(String[] longer, String[] shorter) {
    int found = 0;
    for (String word : longer) {
      if (found < shorter.length && sameWord(word, shorter[found])) {
        found++;
      }
    }
    return found == shorter.length;
  }

  /** Words of one stem count as the same: {@code backpropagate} and {@code backpropagation}. */
  private static boolean sameWord(String word, String other) {
    return word.equals(other)
        || word.length() >= STEM
            && other.length() >= STEM
            && word.substring(0, STEM).equals(other.substring(0, STEM));
  }
}
