package org.methodgraph.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The word {@code Abstract} in front of an abstract. */
final class AbstractLabel {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)[#*_\\s]*abstract[*_\\s]*(?:[:：.—–][*_\\s]*|-\\s+|$)(?:abstract\\s*:\\s*)?");

  private AbstractLabel() {}

  static boolean isOn(String line) {
    return matcher(line).lookingAt();
  }

  /** The line without its label. */
  static String off(String line) {
    Matcher label = matcher(line);
    return label.lookingAt() ? line.substring(label.end()).strip() : line;
  }

  private static Matcher matcher(String line) {
    return LABEL.matcher(line);
  }
}
