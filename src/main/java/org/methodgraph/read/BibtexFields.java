package org.methodgraph.read;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The fields of one BibTeX entry, after the rules of BibTeX: values are in braces or quotes,
 * numbers or macros, joined with {@code #}; inside quotes braces must close, and a quote in braces
 * ends nothing.
 */
final class BibtexFields {
  /** Within a value it means that a brace before it is missing. */
  private static final Pattern NEXT_FIELD =
      Pattern.compile("[,}]\\s*\\n\\s*[A-Za-z-]{3,20}\\s*=\\s*[{\"]");

  private final String in;
  private final boolean isMacro;
  private final Map<String, String> macros;
  private final Map<String, String> fields = new LinkedHashMap<>();
  private int at;
  private boolean whole = true;
  private String unknownMacro = "";

  BibtexFields(String entry, boolean isMacro, Map<String, String> macros) {
    this.in = entry;
    this.isMacro = isMacro;
    this.macros = macros;
  }

  Map<String, String> parse() {
    at = firstBracket() + 1;
    if (!isMacro) {
      at = in.indexOf(',', at) + 1;
      whole = at > 0 || in.indexOf('=') < 0;
    }
    while (whole && at > 0 && skipTo() && Character.isLetter(in.charAt(at))) {
      field();
    }
    whole = whole && (at >= in.length() || isEnd(in.charAt(at)) && in.substring(at + 1).isBlank());
    return fields;
  }

  /** Whether every value ended as it should. */
  boolean isWhole() {
    return whole;
  }

  /** A macro that nobody defined, empty where there is none. */
  String unknownMacro() {
    return unknownMacro;
  }

  private int firstBracket() {
    int brace = in.indexOf('{');
    int round = in.indexOf('(');
    return brace < 0 || round >= 0 && round < brace ? round : brace;
  }

  private static boolean isEnd(char unit) {
    return unit == '}' || unit == ')';
  }

  /** Steps over blanks and commas; false at the end of the text. */
  private boolean skipTo() {
    while (at < in.length() && (in.charAt(at) <= ' ' || in.charAt(at) == ',')) {
      at++;
    }
    return at < in.length();
  }

  private void field() {
    String name = word().toLowerCase(Locale.ROOT);
    blanks();
    if (at >= in.length() || in.charAt(at) != '=') {
      whole = false;
      return;
    }
    StringBuilder value = new StringBuilder();
    do {
      at++;
      blanks();
      value.append(value());
      blanks();
    } while (whole && at < in.length() && in.charAt(at) == '#');
    fields.putIfAbsent(name, Line.of(0, value.toString()).text());
  }

  private String word() {
    int start = at;
    while (at < in.length() && " \t\r\n=,{}()\"#".indexOf(in.charAt(at)) < 0) {
      at++;
    }
    return in.substring(start, at);
  }

  private void blanks() {
    while (at < in.length() && in.charAt(at) <= ' ') {
      at++;
    }
  }

  private String value() {
    if (at >= in.length()) {
      whole = false;
      return "";
    }
    char first = in.charAt(at);
    if (first == '{' || first == '"') {
      return delimited(first == '{' ? '}' : '"');
    }
    String word = word();
    whole = !word.isEmpty();
    if (word.isEmpty() || Character.isDigit(word.charAt(0))) {
      return word;
    }
    String name = word.toLowerCase(Locale.ROOT);
    boolean month = name.length() == 3 && !Dates.ofParts("2000", name, "").equals("2000");
    if (!month && !macros.containsKey(name)) {
      unknownMacro = word;
    }
    return macros.getOrDefault(name, month ? name : "");
  }

  private String delimited(char close) {
    int start = ++at;
    int depth = 0;
    while (at < in.length()) {
      char unit = in.charAt(at);
      if (depth == 0 && unit == close) {
        String value = in.substring(start, at++);
        whole = !NEXT_FIELD.matcher(value).find();
        return value;
      }
      depth += unit == '{' ? 1 : unit == '}' ? -1 : 0;
      if (depth < 0) {
        break;
      }
      at++;
    }
    whole = false;
    return "";
  }
}
