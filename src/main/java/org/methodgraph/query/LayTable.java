package org.methodgraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;

/**
 * Lays rows out in aligned columns: IRIs shortened by prefixes, numbers to the right, and cells cut
 * only where a width is given.
 */
final class LayTable {
  private static final String GAP = "  ";
  private static final int LEAST = 8;
  // Line breaks would break the table, and other control characters could steer the terminal.
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

  private static final Pattern LOCAL = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}._-]*");

  private final QueryResult.Rows rows;
  private final int width;

  LayTable(QueryResult.Rows rows, int width) {
    this.rows = rows;
    this.width = width;
  }

  String text() {
    List<String[]> cells = new ArrayList<>();
    cells.add(rows.columns().stream().map(Var::getVarName).toArray(String[]::new));
    rows.rows()
        .forEach(
            row ->
                cells.add(
                    rows.columns().stream().map(row::get).map(this::cell).toArray(String[]::new)));
    int[] widths = fit(widths(cells));
    cells.add(1, Arrays.stream(widths).mapToObj("─"::repeat).toArray(String[]::new));
    boolean[] numeric = numeric();
    StringBuilder text = new StringBuilder();
    cells.forEach(line -> append(text, line, widths, numeric));
    return text.toString();
  }

  private String cell(Node node) {
    if (node == null) {
      return "";
    }
    if (node.isURI()) {
      return shorten(node.getURI(), rows.prefixes());
    }
    String text = node.isLiteral() ? node.getLiteralLexicalForm() : "_:" + node.getBlankNodeLabel();
    return CONTROL.matcher(text).replaceAll(" ");
  }

  private static String shorten(String iri, PrefixMapping prefixes) {
    return prefixes.getNsPrefixMap().entrySet().stream()
        .filter(entry -> iri.startsWith(entry.getValue()))
        .filter(entry -> LOCAL.matcher(iri.substring(entry.getValue().length())).matches())
        .max(Comparator.comparingInt(entry -> entry.getValue().length()))
        .map(entry -> entry.getKey() + ":" + iri.substring(entry.getValue().length()))
        .orElse(iri);
  }

  private int[] widths(List<String[]> cells) {
    int[] widths = new int[rows.columns().size()];
    for (String[] line : cells) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], length(line[i]));
      }
    }
    return widths;
  }

  /** Takes from the widest column until the line fits or nothing wide is left. */
  private int[] fit(int[] natural) {
    int[] widths = natural.clone();
    int excess =
        width == WriteResult.NO_WIDTH
            ? 0
            : Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) - width;
    while (excess > 0) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= LEAST) {
        return widths;
      }
      widths[widest]--;
      excess--;
    }
    return widths;
  }

  private boolean[] numeric() {
    boolean[] numeric = new boolean[rows.columns().size()];
    for (int i = 0; i < numeric.length; i++) {
      Var column = rows.columns().get(i);
      List<Node> values = rows.rows().stream().map(row -> row.get(column)).toList();
      numeric[i] =
          values.stream().anyMatch(value -> value != null)
              && values.stream().allMatch(value -> value == null || isNumber(value));
    }
    return numeric;
  }

  private static boolean isNumber(Node node) {
    return node.isLiteral()
        && node.getLiteral().isWellFormed()
        && node.getLiteralValue() instanceof Number;
  }

  private static void append(StringBuilder text, String[] line, int[] widths, boolean[] numeric) {
    StringBuilder laid = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cut(line[i], widths[i]);
      String space = " ".repeat(widths[i] - length(cell));
      laid.append(i == 0 ? "" : GAP).append(numeric[i] ? space + cell : cell + space);
    }
    text.append(laid.toString().stripTrailing()).append('\n');
  }

  private static String cut(String cell, int width) {
    if (length(cell) <= width) {
      return cell;
    }
    return cell.substring(0, cell.offsetByCodePoints(0, width - 1)) + "…";
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
