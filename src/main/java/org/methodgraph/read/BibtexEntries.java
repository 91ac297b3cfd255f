package org.methodgraph.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a BibTeX file into entries. Each is parsed by itself and ends at the latest where the next
 * one starts, so that a brace too few or too many harms no other entry.
 */
final class BibtexEntries {
  private static final Pattern START =
      Pattern.compile("\\s*@(\\w+)\\s*[{(](?:\\s*[^\\s,{}=\"]+\\s*,.*|\\s*|\\s*\\w+\\s*=.*|.*)");

  /** The start of an entry beyond doubt, even where another one is still open. */
  private static final Pattern SURE_START =
      Pattern.compile(
          "@(?:\\w+\\s*[{(]\\s*[^\\s,{}=\"]+\\s*,\\s*(?:\\w+\\s*=.*)?|(?i:string|comment|preamble)\\s*[{(].*)");

  private static final int LARGEST = 200_000;

  private final Lines lines;
  private final Intake intake;
  private final Map<String, String> macros = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private int firstLine;
  private int depth;
  private boolean round;

  BibtexEntries(Lines lines, Intake intake) {
    this.lines = lines;
    this.intake = intake;
  }

  void each(Consumer<BibtexEntry> taker) {
    while (lines.hasNext()) {
      String line = lines.nextRaw();
      boolean open = !text.isEmpty();
      boolean starts = (open ? SURE_START : START).matcher(line).matches();
      if (starts && open) {
        close(taker);
      }
      if (starts) {
        firstLine = lines.number();
        depth = 0;
        round = line.indexOf('(') >= 0 && line.indexOf('(') < (line + "{").indexOf('{');
      }
      if (starts || open) {
        add(line);
      } else {
        intake.passOver(line.isBlank() ? 0 : 1);
      }
      if (!text.isEmpty() && depth <= 0) {
        close(taker);
      }
    }
    if (!text.isEmpty()) {
      close(taker);
    }
  }

  /** Counts braces, and parentheses only where the entry itself stands in them. */
  private void add(String line) {
    if (text.length() < LARGEST) {
      text.append(line).append('\n');
    }
    for (int i = 0; i < line.length(); i++) {
      char unit = line.charAt(i);
      depth += unit == '{' || round && unit == '(' ? 1 : 0;
      depth -= unit == '}' || round && unit == ')' ? 1 : 0;
    }
  }

  private void close(Consumer<BibtexEntry> taker) {
    String entry = text.toString();
    text.setLength(0);
    Matcher start = START.matcher(entry.substring(0, entry.indexOf('\n')));
    String type = start.matches() ? start.group(1).toLowerCase(Locale.ROOT) : "";
    if (type.equals("comment") || type.equals("preamble")) {
      intake.passOver(1);
      return;
    }
    BibtexFields fields = new BibtexFields(entry, type.equals("string"), macros);
    Map<String, String> found = fields.parse();
    if (type.equals("string")) {
      macros.putAll(found);
      return;
    }
    if (!fields.unknownMacro().isEmpty()) {
      intake.notice(
          firstLine,
          "\"%s\" is used, but no @string defines it; it is left out."
              .formatted(fields.unknownMacro()));
    }
    if (!fields.isWhole()) {
      intake.skip(
          firstLine,
          "the braces or quotes of this entry do not close where they should (\"%s\"); expected %s."
              .formatted(
                  Quote.start(entry.strip()), "name = {value}, for each field. Mend the entry"));
      return;
    }
    taker.accept(new BibtexEntry(firstLine, type, found));
  }
}
