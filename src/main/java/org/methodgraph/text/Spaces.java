package org.methodgraph.text;

import java.text.Normalizer;
import org.methodgraph.model.CleanText;

/**
 * Settles white space: one blank between words, one line break between paragraphs, none at the
 * ends. Also drops invisible units and composes letters that are written with a separate accent.
 */
final class Spaces {
  private final String in;
  private final boolean paragraphs;
  private final Rewriting out;

  private Spaces(CleanText text, boolean paragraphs) {
    this.in = text.clean();
    this.paragraphs = paragraphs;
    this.out = new Rewriting(text);
  }

  /**
   * @param paragraphs whether blank lines are kept as line breaks; where not, all white space
   *     becomes blanks
   */
  static CleanText settle(CleanText text, boolean paragraphs) {
    return new Spaces(text, paragraphs).settle();
  }

  private CleanText settle() {
    int at = 0;
    while (at < in.length()) {
      char unit = in.charAt(at);
      if (isSpace(unit)) {
        at = gap(at);
      } else {
        at = Character.isHighSurrogate(unit) ? writePair(at) : writeUnit(at);
      }
    }
    return out.done();
  }

  private int writeUnit(int at) {
    if (!isInvisible(in.charAt(at))) {
      write(at);
    }
    return at + 1;
  }

  /** Letters in the styles of mathematics, which some authors set names in, become plain ones. */
  private int writePair(int at) {
    int code = in.codePointAt(at);
    int end = at + Character.charCount(code);
    boolean styled =
        Character.UnicodeBlock.of(code) == Character.UnicodeBlock.MATHEMATICAL_ALPHANUMERIC_SYMBOLS;
    if (styled) {
      out.put(Normalizer.normalize(in.substring(at, end), Normalizer.Form.NFKC), at, end);
    } else {
      out.keep(at, end);
    }
    return end;
  }

  private void write(int at) {
    char unit = in.charAt(at);
    if (Character.getType(unit) == Character.NON_SPACING_MARK && out.length() > 0) {
      String composed = Normalizer.normalize("" + out.last() + unit, Normalizer.Form.NFC);
      if (composed.length() == 1) {
        out.mergeIntoLast(composed.charAt(0), at + 1);
        return;
      }
    }
    out.keep(at);
  }

  /** Writes what stands for the white space at {@code from}; returns where it ends. */
  private int gap(int from) {
    int to = from;
    int breaks = 0;
    int lastBreak = from;
    while (to < in.length() && (isSpace(in.charAt(to)) || isInvisible(in.charAt(to)))) {
      if (in.charAt(to) == '\n') {
        breaks++;
        lastBreak = to;
      }
      to++;
    }
    if (out.length() == 0 || to == in.length()) {
      return to;
    }
    if (paragraphs && (breaks > 1 || breaks == 1 && startsIndented(lastBreak, to))) {
      out.put('\n', from, to);
    } else if (!(breaks == 1 && isBrokenAtHyphen(from, to))) {
      out.put(' ', from, to);
    }
    return to;
  }

  /** Sources such as the arXiv dump mark a new paragraph by a line that starts with blanks. */
  private boolean startsIndented(int lineBreak, int to) {
    return to - lineBreak > 2 && ".!?".indexOf(out.last()) >= 0;
  }

  /** {@code score-} at a line's end and {@code based} on the next are one word. */
  private boolean isBrokenAtHyphen(int from, int to) {
    return out.last() == '-'
        && from > 1
        && in.charAt(from) == '\n'
        && Character.isLetter(in.charAt(from - 2))
        && Character.isLowerCase(in.charAt(to));
  }

  static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\u0085';
  }

  private static boolean isInvisible(char unit) {
    return unit == '\u00ad'
        || unit == '\u200b'
        || unit == '\u2060'
        || unit == '\ufeff'
        || Character.getType(unit) == Character.CONTROL;
  }
}
