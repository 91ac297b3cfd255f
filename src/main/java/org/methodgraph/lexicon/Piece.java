package org.methodgraph.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.methodgraph.model.Span;

/**
 * The smallest part of a name: a run of letters or of digits, or one of the signs that tell names
 * apart ({@code + * @}). {@code CIFAR-10}, {@code CIFAR10} and {@code CIFAR 10} have the same
 * pieces.
 *
 * @param span where it stands
 * @param text as it stands there
 * @param key the form in which names are compared: lower case, no accents, singular, American
 *     spelling
 */
public record Piece(Span span, String text, String key) {
  private enum Kind {
    LETTER,
    DIGIT,
    SIGN,
    GAP
  }

  /** Cuts a text into its pieces. */
  public static List<Piece> of(String text) {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      Kind kind = kind(text, start);
      int end = start + 1;
      while (end < text.length() && kind != Kind.SIGN && kind(text, end) == kind) {
        end++;
      }
      boolean stray = kind == Kind.SIGN && (start == 0 || kind(text, start - 1) == Kind.GAP);
      if (kind != Kind.GAP && !stray) {
        String part = text.substring(start, end);
        pieces.add(new Piece(new Span(start, end), part, key(part)));
      }
      start = end;
    }
    return pieces;
  }

  /** The form in which whole names are compared: their pieces' keys joined by blanks. */
  public static String keyOf(String name) {
    StringBuilder key = new StringBuilder();
    for (Piece piece : of(name)) {
      key.append(key.isEmpty() ? "" : " ").append(piece.key());
    }
    return key.toString();
  }

  private static Kind kind(String text, int index) {
    char c = text.charAt(index);
    if (Character.isDigit(c)) {
      return Kind.DIGIT;
    }
    if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return Kind.LETTER;
    }
    return c == '+' || c == '*' || c == '@' ? Kind.SIGN : Kind.GAP;
  }

  private static String key(String part) {
    String plain = plain(part);
    boolean capitals = plain.length() >= 3 && isPluralOfCapitals(plain);
    String lower = plain.toLowerCase(Locale.ROOT);
    if (capitals) {
      return lower.substring(0, lower.length() - 1);
    }
    return american(Singular.of(plain).toLowerCase(Locale.ROOT));
  }

  private static String plain(String part) {
    return isAscii(part)
        ? part
        : Normalizer.normalize(part, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
  }

  private static boolean isAscii(String part) {
    for (int i = 0; i < part.length(); i++) {
      if (part.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPluralOfCapitals(String part) {
    int last = part.length() - 1;
    return part.charAt(last) == 's' && Character.isUpperCase(part.charAt(last - 1));
  }

  private static String american(String word) {
    String result = word;
    if (result.length() > 6) {
      result = result.replace("isation", "ization");
      result =
          result.endsWith("ising") ? result.substring(0, result.length() - 5) + "izing" : result;
      result = result.replace("modell", "model").replace("labell", "label");
    }
    return result.endsWith("iour") ? result.substring(0, result.length() - 2) + "r" : result;
  }
}
