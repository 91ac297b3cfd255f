package org.methodgraph.read;

/** Shortens what was found for a message. */
final class Quote {
  private static final int LONGEST = 60;

  private Quote() {}

  static String start(String text) {
    String line = text.substring(0, Math.min(text.length(), LONGEST * 2)).replaceAll("\\s+", " ");
    if (line.length() <= LONGEST && text.length() <= LONGEST * 2) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(Math.min(line.length(), LONGEST) - 1)) ? 1 : 0;
    return line.substring(0, Math.min(line.length(), LONGEST) - end) + "…";
  }
}
