package org.methodgraph.learn;

/**
 * A piece of the names of features. Names are told apart by a polynomial hash of 64 bits, which for
 * pieces set together follows from those of the pieces: no name need be spelled out to be looked
 * up.
 *
 * @param text as it is spelled
 * @param hash of its characters
 * @param power the base of the polynomial to the power of the length
 */
record Part(String text, long hash, long power) {
  private static final long BASE = 0x9E3779B97F4A7C15L;

  static final Part BAR = of("|");

  static Part of(String text) {
    long hash = 0;
    long power = 1;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * BASE + text.charAt(i);
      power *= BASE;
    }
    return new Part(text, hash, power);
  }

  /** The hash of something with this part behind it. */
  long behind(long before) {
    return before * power + hash;
  }
}
