package org.methodgraph.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows what publishers add to the end of an abstract. */
final class Tail {
  /** Further back there is text of the paper. */
  private static final int LONGEST = 260;

  private static final Pattern NOTICE =
      Pattern.compile(
          "(?<=[.!?\\n)\"”])\\s*(?:(?i:crown )?(?i:copyright)|©|\\([cC]\\))\\W{0,5}(?:(?i:copyright|©|\\(c\\))"
              + "\\W{0,5})?(?:(?i:by|the|authors?|\\(s\\))\\W{0,3}){0,4}(?:19|20)\\d\\d\\b.*$"
              + "|(?<=[.!?\\n])\\s*(?i:all rights reserved)\\W*$",
          Pattern.DOTALL);

  private Tail() {}

  /** Where the abstract ends: before the notice of copyright, if there is one. */
  static int start(String text) {
    Matcher notice =
        NOTICE.matcher(text).region(Math.max(0, text.length() - LONGEST), text.length());
    notice.useTransparentBounds(true);
    return notice.find() && notice.start() > 0 ? notice.start() : text.length();
  }
}
