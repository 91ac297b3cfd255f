package org.methodgraph.model;

import java.util.regex.Pattern;

/** Knows abstracts of which only the beginning was copied. */
final class CutShort {
  private static final Pattern END =
      Pattern.compile(
          "(?:…|\\.\\.\\.|\\[\\.\\.\\.\\]|▽)[\\s\"'”)\\]]{0,3}(?:▽?\\s?(?:show |read |view )?more)?$",
          Pattern.CASE_INSENSITIVE);

  private static final int TAIL = 30;

  private CutShort() {}

  static boolean is(String abstractText) {
    String tail = abstractText.substring(Math.max(0, abstractText.length() - TAIL));
    return END.matcher(tail).find();
  }
}
