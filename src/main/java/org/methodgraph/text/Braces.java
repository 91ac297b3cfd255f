package org.methodgraph.text;

import java.util.Arrays;

/** Which braces of a text belong together, and what is to be written in their place. */
final class Braces {
  private final String text;
  private final int[] partners;
  private final String[] instead;

  Braces(String text) {
    this.text = text;
    this.partners = new int[text.length()];
    this.instead = new String[text.indexOf('{') < 0 ? 0 : text.length()];
    Arrays.fill(partners, -1);
    pair();
  }

  private void pair() {
    int[] open = new int[instead.length];
    int depth = 0;
    for (int i = 0; i < instead.length; i++) {
      switch (text.charAt(i)) {
        case '\\' -> i++;
        case '{' -> open[depth++] = i;
        case '}' -> {
          if (depth > 0) {
            int start = open[--depth];
            partners[start] = i;
            partners[i] = start;
          }
        }
        default -> {
          // no brace
        }
      }
    }
  }

  boolean opensAt(int at) {
    return at < text.length() && text.charAt(at) == '{' && partners[at] > at;
  }

  boolean isPaired(int at) {
    return partners[at] >= 0;
  }

  /** Where the group that opens at {@code at} closes. */
  int closing(int at) {
    return partners[at];
  }

  /**
   * Sets what is to be written in the place of the braces of the group that opens at {@code at}.
   */
  void replace(int at, String opening, String closing) {
    instead[at] = opening;
    instead[partners[at]] = closing;
  }

  /** What to write in the place of the paired brace at {@code at}: nothing, if nothing was set. */
  String instead(int at) {
    return instead[at] == null ? "" : instead[at];
  }

  boolean isSettled(int at) {
    return instead[at] != null;
  }
}
