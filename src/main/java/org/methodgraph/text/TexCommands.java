package org.methodgraph.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Rewrites what starts with a backslash. */
final class TexCommands {
  /** A closing quote that was escaped for some other format: then none of them are accents. */
  private static final Pattern ESCAPED_QUOTE = Pattern.compile("\\\\\"(?![A-Za-z{\\\\])");

  private static final Pattern APOSTROPHE =
      Pattern.compile("\\\\'(?:s|t|d|m|re|ve|ll)(?![A-Za-z])");

  private static final Pattern PLAIN = Pattern.compile("\\w+");
  private static final int LONGEST_PLAIN = 60;

  private final String in;
  private final Rewriting out;
  private final Braces braces;
  private final boolean quotesAreEscaped;

  TexCommands(String in, Rewriting out, Braces braces) {
    this.in = in;
    this.out = out;
    this.braces = braces;
    this.quotesAreEscaped = ESCAPED_QUOTE.matcher(in).find();
  }

  /** Rewrites the command at {@code at}; returns where the rest starts. */
  int rewrite(int at, boolean inFormula) {
    if (at + 1 == in.length()) {
      return keep(at, at + 1);
    }
    return Character.isLetter(in.charAt(at + 1)) && in.charAt(at + 1) < 128
        ? named(at, inFormula)
        : sign(at, inFormula);
  }

  private int keep(int from, int to) {
    out.keep(from, to);
    return to;
  }

  private int write(String text, int from, int to) {
    out.put(text, from, to);
    return to;
  }

  private int sign(int at, boolean inFormula) {
    char sign = in.charAt(at + 1);
    if (sign == '"' && quotesAreEscaped) {
      return write("\"", at, at + 2);
    }
    if (sign == '\'' && isApostrophe(at)) {
      return write("'", at, at + 2);
    }
    if (TexNames.ACCENTS.containsKey(String.valueOf(sign))) {
      return accent(at, at + 2, String.valueOf(sign), inFormula);
    }
    return switch (sign) {
      case '%', '&', '_', '#', '$', '{', '}' -> write(String.valueOf(sign), at, at + 2);
      case '\\' -> write(" ", at, at + 2);
      case ',', ';', ':', '>' -> write(inFormula ? "" : " ", at, at + 2);
      case '!', '/', '-', '@' -> at + 2;
      case '|' -> write("‖", at, at + 2);
      default -> Spaces.isSpace(sign) ? write(" ", at, at + 2) : keep(at, at + 1);
    };
  }

  private int named(int at, boolean inFormula) {
    int end = at + 1;
    while (end < in.length() && in.charAt(end) < 128 && Character.isLetter(in.charAt(end))) {
      end++;
    }
    String name = in.substring(at + 1, end);
    if (TexNames.LETTERS.containsKey(name)) {
      return afterName(write(TexNames.LETTERS.get(name), at, end));
    }
    if (TexNames.SYMBOLS.containsKey(name)) {
      return afterEmptyGroup(write(TexNames.SYMBOLS.get(name), at, end));
    }
    if (TexNames.FUNCTIONS.contains(name)) {
      boolean glued = inFormula && Character.isLetterOrDigit(out.last());
      return write(glued ? " " + name : name, at, end);
    }
    if (TexNames.SWITCHES.contains(name)) {
      return afterName(end);
    }
    if (TexNames.BLANKS.contains(name)) {
      return write(" ", at, end);
    }
    if (TexNames.DROPPED.contains(name)) {
      return afterArguments(end);
    }
    return withArgument(at, end, name, inFormula);
  }

  private int withArgument(int at, int end, String name, boolean inFormula) {
    if (TexNames.ACCENTS.containsKey(name)) {
      return accent(at, end, name, inFormula);
    }
    if (TexNames.LAST_COUNTS.contains(name) && braces.opensAt(end)) {
      return braces.closing(end) + 1;
    }
    if (TexNames.FRACTIONS.contains(name) && braces.opensAt(end)) {
      return fraction(end);
    }
    if (name.equals("sqrt")) {
      return root(at, end);
    }
    if (inFormula || TexNames.WRAPPERS.contains(name) || braces.opensAt(end)) {
      return afterOptions(end);
    }
    boolean path = at > 0 && (Character.isLetter(in.charAt(at - 1)) || in.charAt(at - 1) == ':');
    return keep(path ? at : at + 1, end);
  }

  private int fraction(int over) {
    int under = braces.closing(over) + 1;
    boolean plainOver = isPlain(over);
    boolean divides = braces.opensAt(under);
    String slash = divides ? "/" : "";
    braces.replace(over, plainOver ? "" : "(", plainOver ? slash : ")" + slash);
    if (divides) {
      boolean plainUnder = isPlain(under);
      braces.replace(under, plainUnder ? "" : "(", plainUnder ? "" : ")");
    }
    return over;
  }

  private boolean isPlain(int group) {
    return braces.closing(group) - group < LONGEST_PLAIN
        && PLAIN.matcher(in).region(group + 1, braces.closing(group)).matches();
  }

  private int root(int at, int end) {
    out.put("√", at, end);
    int group = afterOptions(end);
    if (braces.opensAt(group) && !isPlain(group)) {
      braces.replace(group, "(", ")");
    }
    return group;
  }

  /** Puts an accent on the letter that follows; without such a letter the command stands. */
  private int accent(int at, int end, String name, boolean inFormula) {
    boolean isWord = Character.isLetter(name.charAt(0));
    int letter = end;
    while (isWord && letter < in.length() && in.charAt(letter) == ' ') {
      letter++;
    }
    boolean grouped = braces.opensAt(letter);
    letter += grouped ? 1 : 0;
    boolean dotless = isDotless(letter);
    letter += dotless ? 1 : 0;
    int after = letter + 1;
    boolean fits =
        letter < in.length()
            && Character.isLetter(in.charAt(letter))
            && (!grouped || after < in.length() && in.charAt(after) == '}')
            && !(isWord && letter == end);
    if (!fits) {
      return isWord && (grouped || inFormula) ? end : keep(at, end);
    }
    int to = grouped ? after + 1 : dotless ? afterName(after) : after;
    String accented = in.charAt(letter) + TexNames.ACCENTS.get(name);
    return write(Normalizer.normalize(accented, Normalizer.Form.NFC), at, to);
  }

  private boolean isDotless(int at) {
    boolean name = in.startsWith("\\i", at) || in.startsWith("\\j", at);
    return name && !(at + 2 < in.length() && Character.isLetter(in.charAt(at + 2)));
  }

  /** {@code agent\'s} comes from quoting, not from TeX. */
  private boolean isApostrophe(int at) {
    return at > 0
        && Character.isLetter(in.charAt(at - 1))
        && APOSTROPHE.matcher(in).region(at, in.length()).lookingAt();
  }

  /** A blank or an empty group that only ends the name belongs to the name. */
  private int afterName(int end) {
    int rest = afterEmptyGroup(end);
    return rest == end && end < in.length() && in.charAt(end) == ' ' ? end + 1 : rest;
  }

  private int afterEmptyGroup(int end) {
    return in.startsWith("{}", end) ? end + 2 : end;
  }

  private int afterOptions(int end) {
    int at = end < in.length() && in.charAt(end) == '*' && braces.opensAt(end + 1) ? end + 1 : end;
    if (at < in.length() && in.charAt(at) == '[') {
      int close = in.substring(at, Math.min(in.length(), at + 200)).indexOf(']');
      return close < 0 ? at : at + close + 1;
    }
    return at;
  }

  /** Steps over all arguments, and takes back the blank that now has nothing to part. */
  private int afterArguments(int end) {
    int at = afterOptions(afterOptions(end));
    while (braces.opensAt(at)) {
      at = braces.closing(at) + 1;
    }
    boolean closes = at == in.length() || " \n,.;:)?!".indexOf(in.charAt(at)) >= 0;
    if (closes && out.last() == ' ') {
      out.dropLast(1);
    }
    return at;
  }
}
