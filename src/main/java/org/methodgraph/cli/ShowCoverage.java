package org.methodgraph.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import org.methodgraph.evaluate.MeasureCoverage.Coverage;
import org.methodgraph.model.ConceptType;

/** How much the lexicon covers and how deep it is, as tables. */
final class ShowCoverage {
  private ShowCoverage() {}

  static void on(
      PrintWriter out,
      Map<ConceptType, Coverage> coverage,
      Map<ConceptType, Map<Integer, Integer>> depths) {
    out.printf("%-10s %15s %11s %7s%n", "", "in annotations", "in lexicon", "share");
    coverage.forEach(
        (type, counted) ->
            out.printf(
                Locale.ROOT,
                "%-10s %15d %11d %6.1f%%%n",
                type.className(),
                counted.all(),
                counted.known(),
                100 * counted.share()));
    out.printf("%nConcepts of the lexicon by their depth in the hierarchy%n");
    int deepest =
        depths.values().stream().flatMap(d -> d.keySet().stream()).max(Integer::compare).orElse(0);
    out.printf("%-10s %6s", "", "all");
    for (int depth = 0; depth <= deepest; depth++) {
      out.printf(" %5d", depth);
    }
    out.println();
    depths.forEach((type, counts) -> row(out, type, counts, deepest));
    out.flush();
  }

  private static void row(
      PrintWriter out, ConceptType type, Map<Integer, Integer> counts, int deepest) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    out.printf("%-10s %6d", type.className(), all);
    for (int depth = 0; depth <= deepest; depth++) {
      out.printf(" %5d", counts.getOrDefault(depth, 0));
    }
    out.println();
  }
}
