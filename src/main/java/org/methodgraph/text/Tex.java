package org.methodgraph.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.methodgraph.model.CleanText;

/**
 * Writes TeX as plain text, from left to right in one go. What is not understood stays as it
 * stands.
 */
final class Tex {
  private static final Pattern KEY =
      Pattern.compile(
          "[a-z][a-z_-]{1,30}(?:19|20)\\d\\d[a-z0-9]{0,40}"
              + "(?:,\\s?[a-z][a-z_-]{1,30}(?:19|20)\\d\\d[a-z0-9]{0,40}){0,9}(?!\\w)");

  /** What may stand after {@code ^} or {@code _} without braces. */
  private static final Pattern SIMPLE = Pattern.compile("[+-]?(?:\\w{1,30}|\\\\[A-Za-z]{1,30}|.)");

  /** How far to look back for the start of a web address. */
  private static final int LONGEST_ADDRESS = 200;

  private final String in;
  private final Rewriting out;
  private final Braces braces;
  private final TexCommands commands;
  private final boolean hasAddresses;

  private int formulaEnd = -1;
  private int afterFormula;
  private int openQuotes;

  private Tex(CleanText text) {
    this.in = text.clean();
    this.out = new Rewriting(text);
    this.braces = new Braces(in);
    this.commands = new TexCommands(in, out, braces);
    this.hasAddresses = in.contains("://");
  }

  static CleanText flatten(CleanText text) {
    return new Tex(text).flatten();
  }

  private CleanText flatten() {
    int at = 0;
    while (at < in.length()) {
      at = step(at);
    }
    return out.done();
  }

  /** Rewrites what starts at {@code at}; returns where the rest starts. */
  private int step(int at) {
    if (at == formulaEnd) {
      formulaEnd = -1;
      return afterFormula;
    }
    return switch (in.charAt(at)) {
      case '\\' -> backslash(at);
      case '$' -> formulaEnd < 0 ? formula(at) : keep(at, at + 1);
      case '{', '}' -> brace(at);
      case '~' -> tilde(at);
      case '-' -> dash(at);
      case '`', '\'' -> quote(at);
      default -> keep(at, at + 1);
    };
  }

  private int keep(int from, int to) {
    out.keep(from, to);
    return to;
  }

  private int write(String text, int from, int to) {
    out.put(text, from, to);
    return to;
  }

  private int backslash(int at) {
    boolean opensFormula = in.startsWith("\\(", at) || in.startsWith("\\[", at);
    if (opensFormula && formulaEnd < 0) {
      return formula(at);
    }
    return commands.rewrite(at, formulaEnd >= 0);
  }

  private int formula(int at) {
    Formula formula = Formula.at(in, at);
    if (formula == Formula.NONE) {
      return keep(at, at + 1);
    }
    if (!formula.readable()) {
      return keep(at, formula.end());
    }
    formulaEnd = formula.insideEnd();
    afterFormula = formula.end();
    return formula.inside();
  }

  private int brace(int at) {
    if (!braces.isPaired(at)) {
      return keep(at, at + 1);
    }
    if (braces.opensAt(at) && !braces.isSettled(at)) {
      settle(at);
    }
    return write(braces.instead(at), at, at + 1);
  }

  /** Braces go, except where a script would run into what follows it. */
  private void settle(int at) {
    dropBareWrapper(at);
    boolean script = at > 0 && (in.charAt(at - 1) == '^' || in.charAt(at - 1) == '_');
    if (!script) {
      boolean address = at > 0 && in.startsWith("http", at + 1) && !isSpaceBefore(at);
      braces.replace(at, address ? " " : "", "");
      return;
    }
    int after = braces.closing(at) + 1;
    boolean runsOn = after < in.length() && Character.isLetterOrDigit(in.charAt(after));
    boolean simple = !runsOn && SIMPLE.matcher(in).region(at + 1, after - 1).matches();
    braces.replace(at, simple ? "" : "{", simple ? "" : "}");
  }

  /** Some pages lose the backslashes of TeX: {@code mathcal{O}} means {@code O}. */
  private void dropBareWrapper(int at) {
    int start = at;
    while (start > 0 && at - start < 20 && Character.isLetter(in.charAt(start - 1))) {
      start--;
    }
    String name = in.substring(start, at);
    boolean typical = name.startsWith("math") || name.startsWith("text") || name.equals("emph");
    boolean named = start > 0 && in.charAt(start - 1) == '\\';
    if (typical && !named && TexNames.WRAPPERS.contains(name)) {
      out.dropLast(at - start);
    }
  }

  private int tilde(int at) {
    if (formulaEnd >= 0) {
      return write(" ", at, at + 1);
    }
    boolean tied =
        !isSpaceBefore(at)
            && "(/[".indexOf(in.charAt(at - 1)) < 0
            && at + 1 < in.length()
            && !Spaces.isSpace(in.charAt(at + 1));
    if (!tied || isInAddress(at)) {
      return keep(at, at + 1);
    }
    if (!Character.isLowerCase(in.charAt(at + 1))) {
      return write(" ", at, at + 1);
    }
    Matcher key = KEY.matcher(in).region(at + 1, Math.min(in.length(), at + 400));
    return key.lookingAt() ? key.end() : write(" ", at, at + 1);
  }

  private int dash(int at) {
    int end = at;
    while (end < in.length() && in.charAt(end) == '-') {
      end++;
    }
    boolean option = isSpaceBefore(at) && end < in.length() && Character.isLetter(in.charAt(end));
    boolean asItStands = formulaEnd >= 0 || option || end - at > 3 || end - at == 1;
    if (asItStands || isInAddress(at)) {
      return keep(at, end);
    }
    return write(end - at == 2 ? "–" : "—", at, end);
  }

  private int quote(int at) {
    if (formulaEnd < 0 && in.startsWith("``", at)) {
      openQuotes++;
      return write("\"", at, at + 2);
    }
    if (openQuotes > 0 && in.startsWith("''", at)) {
      openQuotes--;
      return write("\"", at, at + 2);
    }
    return keep(at, at + 1);
  }

  private boolean isSpaceBefore(int at) {
    return at == 0 || Spaces.isSpace(in.charAt(at - 1));
  }

  private boolean isInAddress(int at) {
    if (!hasAddresses) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(0, at - LONGEST_ADDRESS); i--) {
      if (Spaces.isSpace(in.charAt(i))) {
        return false;
      }
      if (in.startsWith("://", i)) {
        return true;
      }
    }
    return false;
  }
}
