package org.methodgraph.check;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Findings to read: a line each under a head, then how many there are. */
public final class FindingsTable {
  private static final String GAP = "  ";
  // Line breaks would break the table, and other control characters could steer the terminal.
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

  private FindingsTable() {}

  /** The table; just the count where nothing was found. */
  public static String of(List<Finding> findings) {
    StringBuilder table = new StringBuilder();
    if (!findings.isEmpty()) {
      List<List<String>> lines = findings.stream().map(FindingsTable::cells).toList();
      List<String> head = List.of("severity", "rule", "node", "paper", "message");
      int[] widths = widths(head, lines);
      append(table, head, widths);
      append(table, Arrays.stream(widths).mapToObj("─"::repeat).toList(), widths);
      lines.forEach(line -> append(table, line, widths));
      table.append('\n');
    }
    return table.append(FindingsCount.of(findings)).append('\n').toString();
  }

  private static List<String> cells(Finding finding) {
    return List.of(
        finding.severity().label(),
        finding.rule(),
        plain(finding.node()),
        plain(finding.paper()),
        plain(finding.message()));
  }

  private static String plain(String text) {
    return CONTROL.matcher(text).replaceAll(" ");
  }

  private static int[] widths(List<String> head, List<List<String>> lines) {
    int[] widths = head.stream().mapToInt(FindingsTable::length).toArray();
    // The message stands last and needs no room kept.
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length - 1; i++) {
        widths[i] = Math.max(widths[i], length(line.get(i)));
      }
    }
    return widths;
  }

  private static void append(StringBuilder table, List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(i == 0 ? "" : GAP).append(cells.get(i));
      line.append(" ".repeat(Math.max(0, widths[i] - length(cells.get(i)))));
    }
    table.append(line.toString().stripTrailing()).append('\n');
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
