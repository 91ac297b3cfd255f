package org.methodgraph.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of mathematics between its delimiters.
 *
 * @param inside where its content starts
 * @param insideEnd where its content ends
 * @param end where its closing delimiter ends
 * @param readable whether its content can be written without TeX
 */
record Formula(int inside, int insideEnd, int end, boolean readable) {
  /** No formula starts here. */
  static final Formula NONE = new Formula(0, 0, 0, false);

  /** Bounds the search for the closing delimiter, so that stray openings stay cheap. */
  private static final int FARTHEST = 2000;

  private static final int LONGEST_READABLE = 80;
  private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+|[^A-Za-z])");
  private static final Pattern TEX = Pattern.compile("[\\\\^_={}<>]");

  /** Words that stand between blanks as in a sentence: then the dollars are money. */
  private static final Pattern SENTENCE = Pattern.compile("(?:^|\\s)[A-Za-z]{2,}(?=[\\s,]|$)");

  /** The formula that starts at {@code at}, {@link #NONE} where there is none. */
  static Formula at(String text, int at) {
    if (text.startsWith("$$", at)) {
      return between(text, at, "$$", "$$");
    }
    if (text.startsWith("$", at)) {
      Formula found = between(text, at, "$", "$");
      return found == NONE || isMoney(text, found) ? NONE : found;
    }
    return text.startsWith("\\(", at)
        ? between(text, at, "\\(", "\\)")
        : between(text, at, "\\[", "\\]");
  }

  private static Formula between(String text, int at, String open, String close) {
    int from = at + open.length();
    int to = closing(text, from, open, close);
    if (to < 0) {
      return NONE;
    }
    String content = text.substring(from, to);
    if (content.isBlank() || content.contains("\n\n")) {
      return NONE;
    }
    return new Formula(from, to, to + close.length(), isReadable(content));
  }

  private static int closing(String text, int from, String open, String close) {
    int limit = Math.min(text.length(), from + FARTHEST);
    for (int i = from; i < limit; i++) {
      if (text.startsWith(close, i)) {
        return i;
      }
      if (text.startsWith(open, i)) {
        return -1;
      }
      if (text.charAt(i) == '\\') {
        i++;
      }
    }
    return -1;
  }

  private static boolean isMoney(String text, Formula formula) {
    String content = text.substring(formula.inside, formula.insideEnd);
    boolean tex = TEX.matcher(content).find();
    boolean sentence = SENTENCE.matcher(content).find();
    boolean loose =
        !content.equals(content.strip())
            || formula.end < text.length() && Character.isDigit(text.charAt(formula.end));
    return loose ? !tex || sentence : !tex && sentence;
  }

  private static boolean isReadable(String content) {
    if (content.length() > LONGEST_READABLE || content.indexOf('&') >= 0) {
      return false;
    }
    Matcher command = COMMAND.matcher(content);
    while (command.find()) {
      if (!TexNames.readable(command.group(1))) {
        return false;
      }
    }
    return isBalanced(content);
  }

  private static boolean isBalanced(String content) {
    int depth = 0;
    for (int i = 0; i < content.length() && depth >= 0; i++) {
      switch (content.charAt(i)) {
        case '\\' -> i++;
        case '{' -> depth++;
        case '}' -> depth--;
        default -> {
          // every other sign leaves the depth as it is
        }
      }
    }
    return depth == 0;
  }
}
