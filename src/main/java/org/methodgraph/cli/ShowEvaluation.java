package org.methodgraph.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.methodgraph.evaluate.Calibration;
import org.methodgraph.evaluate.Evaluation;
import org.methodgraph.evaluate.Score;

/** An evaluation as tables of plain text. */
final class ShowEvaluation {
  private final PrintWriter out;

  private ShowEvaluation(PrintWriter out) {
    this.out = out;
  }

  static void on(PrintWriter out, Evaluation evaluation, double threshold) {
    new ShowEvaluation(out).whole(evaluation, threshold);
  }

  /** Only the rows that sum up. */
  static void brief(PrintWriter out, String name, Evaluation evaluation) {
    ShowEvaluation show = new ShowEvaluation(out);
    out.printf("%n%s%n", name);
    show.head();
    show.mentions(evaluation);
    show.sums(evaluation);
  }

  private void whole(Evaluation evaluation, double threshold) {
    out.printf(Locale.ROOT, "%d papers, threshold %.2f%n%n", evaluation.papers(), threshold);
    head();
    mentions(evaluation);
    evaluation.perType().forEach((type, score) -> row("  " + type.className(), score));
    evaluation
        .perPredicate()
        .forEach((predicate, score) -> row("  " + predicate.localName(), score));
    sums(evaluation);
    curve(evaluation);
    calibration("mentions", evaluation.ofMentions());
    calibration("facts", evaluation.ofFacts());
  }

  private void head() {
    out.printf("%-34s %9s %9s %9s   %s%n", "", "precision", "recall", "F1", "found/gold");
  }

  private void mentions(Evaluation evaluation) {
    row("mentions, exact span and type", evaluation.exact());
    row("mentions, exact span", evaluation.untyped());
    row("mentions, overlap and type", evaluation.overlapping());
  }

  private void sums(Evaluation evaluation) {
    row("seven paper facts, micro", evaluation.paperFacts());
    row("concept facts, micro", evaluation.conceptFacts());
    row("all facts, micro", evaluation.allFacts());
  }

  private void row(String name, Score score) {
    out.printf(
        Locale.ROOT,
        "%-34s %9.3f %9.3f %9.3f   %d/%d%n",
        name,
        score.precision(),
        score.recall(),
        score.f1(),
        score.found(),
        score.gold());
  }

  private void curve(Evaluation evaluation) {
    out.printf("%n%-12s %27s   %27s%n", "", "paper facts", "concept facts");
    out.printf("%-12s", "threshold");
    for (int layer = 0; layer < 2; layer++) {
      out.printf(" %9s %9s %9s ", "precision", "recall", "F1");
    }
    out.println();
    evaluation
        .byThreshold()
        .forEach(
            (threshold, scores) -> {
              out.printf(Locale.ROOT, "%-12.2f", threshold);
              point(Evaluation.paperFacts(scores));
              point(Evaluation.conceptFacts(scores));
              out.println();
            });
  }

  private void point(Score score) {
    out.printf(Locale.ROOT, " %9.3f %9.3f %9.3f ", score.precision(), score.recall(), score.f1());
  }

  private void calibration(String what, Calibration calibration) {
    out.printf(
        Locale.ROOT,
        "%nexpected calibration error of %s %.3f%n%-12s %9s %9s%n",
        what,
        calibration.expectedError(),
        "confidence",
        "right",
        "count");
    for (Calibration.Bin bin : calibration.bins()) {
      out.printf(Locale.ROOT, "%-12.2f %9.2f %9d%n", bin.confidence(), bin.right(), bin.count());
    }
  }
}
