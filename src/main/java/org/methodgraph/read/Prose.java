package org.methodgraph.read;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells running prose from titles, names and the like. */
final class Prose {
  /** From here on a text can hardly be anything but prose. */
  static final int MANY_WORDS = 50;

  /** A title seldom has as many words. */
  static final int SOME_WORDS = 25;

  private static final int FEW_WORDS = 5;
  private static final int SENTENCE_WORDS = 12;
  private static final int ENOUGH = 4000;
  private static final int LONGEST_END = 320;

  private static final Pattern SENTENCE_END =
      Pattern.compile("(?:[.!?…。]|https?://\\S{1,300})[\"'”’)\\]*]{0,3}$");

  private static final Pattern FULL_STOP = Pattern.compile("[.…。][\"'”’)\\]*]{0,3}$");

  private static final Pattern SENTENCE_BREAK =
      Pattern.compile("\\p{Ll}{2}[)\\]\"”’]{0,2}[.!?][\"”’)]{0,2}\\s+[\"“(\\[$]?\\p{Lu}|。");

  /** How abstracts like to open, and titles do not. */
  private static final Pattern OPENING =
      Pattern.compile("(?:We|Our|In this|This (?:paper|work|article|study))\\b");

  private static final Pattern BREAK = Pattern.compile("\\s*(?:,|;|·|•|\\band\\b|&)\\s*");
  private static final Pattern BLANK = Pattern.compile("\\s+");
  private static final Pattern NAME_PART = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]*");
  private static final Set<String> PARTICLES =
      Set.of("van", "von", "de", "der", "den", "del", "di", "da", "la", "le", "bin", "al");

  /** Longer words that titles write small. */
  private static final Set<String> SMALL =
      Set.of(
          "with", "from", "into", "over", "under", "than", "that", "through", "between", "towards",
          "without", "using", "when", "across", "beyond", "among");

  private static final Set<String> STARTERS =
      Set.of(
          ("We Our The This These Those That A An In On At By To For From With Within Without Of As If"
                  + " When While Although Though Despite Unlike Since Because However Moreover"
                  + " Furthermore Here There It Its They Many Most Some Several Existing Recent"
                  + " Recently Current Currently Given Can How What Why Is Are Among Inspired"
                  + " Motivated Based Using One Two")
              .split(" "));

  private Prose() {}

  /** Number of words; each Chinese or Japanese sign counts as one. */
  static int words(String text) {
    int count = 0;
    boolean inWord = false;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int code = text.codePointAt(at);
      boolean letter = Character.isLetterOrDigit(code);
      boolean starts = letter && (!inWord || Character.isIdeographic(code));
      count += starts ? 1 : 0;
      inWord = letter || inWord && isInner(code);
    }
    return count;
  }

  /** Whether a sign does not end the word it follows. */
  private static boolean isInner(int code) {
    return code == '-'
        || code == '\''
        || code == '’'
        || Character.getType(code) == Character.NON_SPACING_MARK;
  }

  /** Whether the text is made of sentences, and so is rather an abstract than a title. */
  static boolean isProse(String text) {
    int words = words(text);
    if (words < FEW_WORDS || !isLettersMostly(text)) {
      return false;
    }
    if (words >= MANY_WORDS) {
      return true;
    }
    if (words >= SOME_WORDS) {
      return endsSentence(text) || SENTENCE_BREAK.matcher(text).find() || !isTitleCase(text);
    }
    return endsInFullStop(text) && !isTitleCase(text);
  }

  /** Logs, tables and code have their full stops too, but fewer letters. */
  static boolean isLettersMostly(String text) {
    int length = Math.min(text.length(), ENOUGH);
    int letters = 0;
    for (int i = 0; i < length; i++) {
      letters += Character.isLetter(text.charAt(i)) || text.charAt(i) <= ' ' ? 1 : 0;
    }
    return letters * 10 >= length * 7;
  }

  /** Whether the text is a sentence whose full stop was forgotten. */
  static boolean isUnendedSentence(String text) {
    int words = words(text);
    return isLettersMostly(text)
        && !isTitleCase(text)
        && (words >= SENTENCE_WORDS || words >= FEW_WORDS && OPENING.matcher(text).lookingAt());
  }

  /** Whether the text ends as a sentence does, or with an address after which none can stand. */
  static boolean endsSentence(String text) {
    return SENTENCE_END.matcher(tail(text)).find();
  }

  /** Whether the text ends as titles do not. */
  static boolean endsInFullStop(String text) {
    return FULL_STOP.matcher(tail(text)).find();
  }

  /** Only the end matters; a search from the start would try every place of a long text. */
  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - LONGEST_END));
  }

  /** Whether the text starts with a word that has a capital only where a sentence starts. */
  static boolean startsSentence(String text) {
    int end = text.indexOf(' ');
    return STARTERS.contains(text.substring(0, end < 0 ? text.length() : end).replace(",", ""));
  }

  /** Whether nearly all longer words after the first are capitalised. */
  static boolean isTitleCase(String text) {
    int longer = 0;
    int capitals = 0;
    String[] words = BLANK.split(text);
    for (int i = 1; i < words.length; i++) {
      boolean counts = words[i].length() >= 4 && !SMALL.contains(words[i]);
      if (counts && Character.isLetter(words[i].charAt(0))) {
        longer++;
        capitals += Character.isUpperCase(words[i].charAt(0)) ? 1 : 0;
      }
    }
    return longer >= 2 && capitals * 10 >= longer * 8;
  }

  /** Whether the text is a list of at least {@code least} personal names. */
  static boolean isNames(String text, int least) {
    if (text.length() > 2000 || text.indexOf(':') >= 0) {
      return false;
    }
    int names = 0;
    for (String name : BREAK.split(text)) {
      if (!name.isEmpty() && !name.equals("et al.") && !isName(name)) {
        return false;
      }
      names += name.isEmpty() ? 0 : 1;
    }
    return names >= least;
  }

  private static boolean isName(String text) {
    String[] parts = BLANK.split(text);
    for (String part : parts) {
      if (!NAME_PART.matcher(part).matches() && !PARTICLES.contains(part)) {
        return false;
      }
    }
    return parts.length >= 2 && parts.length <= 5;
  }
}
