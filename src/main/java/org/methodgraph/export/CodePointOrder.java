package org.methodgraph.export;

/**
 * The order of Unicode code points, which is also that of UTF-8 bytes. {@code String.compareTo}
 * differs from it where characters outside the basic plane meet U+E000 to U+FFFF.
 */
public final class CodePointOrder {
  private static final int ABOVE_BASIC_PLANE = 0x10000;

  private CodePointOrder() {}

  public static int compare(String a, String b) {
    int common = Math.min(a.length(), b.length());
    for (int i = 0; i < common; i++) {
      if (a.charAt(i) != b.charAt(i)) {
        return weight(a.charAt(i)) - weight(b.charAt(i));
      }
    }
    return a.length() - b.length();
  }

  /** The place of one UTF-16 unit: surrogates stand for code points above all others. */
  static int weight(char c) {
    return Character.isSurrogate(c) ? c + ABOVE_BASIC_PLANE : c;
  }
}
