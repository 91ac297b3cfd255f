package org.methodgraph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Rows of comma-separated values as RFC 4180 has them, with plain line feeds. */
final class CsvWriter {
  private final Writer out;

  CsvWriter(Writer out) {
    this.out = out;
  }

  void row(List<String> cells) throws IOException {
    String before = "";
    for (String cell : cells) {
      out.write(before);
      out.write(quoted(TermText.wellFormed(cell)));
      before = ",";
    }
    out.write("\n");
  }

  private static String quoted(String cell) {
    boolean needsQuotes =
        cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return needsQuotes ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
