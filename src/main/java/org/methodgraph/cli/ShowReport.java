package org.methodgraph.cli;

import com.google.gson.GsonBuilder;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.methodgraph.build.BuildReport;
import org.methodgraph.model.Problem;
import org.methodgraph.read.FileSummary;

/** A build's report for people and for programs. */
final class ShowReport {
  private static final int PROBLEMS_SHOWN = 20;

  private ShowReport() {}

  static void on(PrintWriter out, BuildReport report) {
    report.files().forEach(file -> out.println(line(file)));
    List<Problem> problems = report.problems();
    problems.stream().limit(PROBLEMS_SHOWN).forEach(problem -> out.println("  " + problem));
    if (problems.size() > PROBLEMS_SHOWN) {
      out.printf("  … and %d more; --report FILE has them all%n", problems.size() - PROBLEMS_SHOWN);
    }
    out.println();
    row(out, "papers", papers(report));
    row(
        out,
        "left out",
        report.skipped().size() + " records, " + report.unreadable().size() + " files unreadable");
    row(out, "left alone", report.work().unchanged() + " papers, as before");
    if (report.work().removed() > 0 && report.left() == 0) {
      row(out, "taken out", report.work().removed() + " papers");
    }
    boolean extracted = report.papers() > report.work().unchanged();
    if (extracted) {
      found(out, report);
    }
    String rate =
        String.format(
            Locale.ROOT,
            ", %.1f abstracts per second without loading",
            report.abstractsPerSecond());
    row(
        out,
        "time",
        String.format(Locale.ROOT, "%.1f s", report.seconds()) + (extracted ? rate : ""));
    out.flush();
  }

  /** What was extracted this time. */
  private static void found(PrintWriter out, BuildReport report) {
    row(out, "mentions", report.mentions() + " of " + report.concepts() + " concepts");
    row(out, "results", report.results() + " measured values");
    int statements = report.facts().values().stream().mapToInt(Integer::intValue).sum();
    row(
        out,
        "statements",
        statements + ", " + report.plainFacts() + " of them also as plain triples");
    report.facts().forEach((predicate, count) -> row(out, "  " + predicate, count.toString()));
  }

  /** What was recognised in a file, and what came of it. */
  static String line(FileSummary file) {
    if (file.format().isEmpty()) {
      return file.file() + ": not read";
    }
    StringBuilder line = new StringBuilder();
    line.append(
        String.format(
            Locale.ROOT,
            "%s: %s, %,d %s, %,d with abstract",
            file.file(),
            file.format(),
            file.papers(),
            file.papers() == 1 ? "paper" : "papers",
            file.papers() - file.titlesOnly()));
    line.append(file.takenBack() == 0 ? "" : ", " + file.takenBack() + " withdrawn or retracted");
    line.append(", ").append(file.skipped()).append(" left out");
    line.append(file.whyNot().isEmpty() ? "" : ", not read to the end");
    return line.toString();
  }

  private static String papers(BuildReport report) {
    int merged = report.records() - report.papers() - report.left();
    return String.format(
        Locale.ROOT,
        "%d (%d records%s), %d new or changed",
        report.papers(),
        report.records(),
        merged > 0 ? ", of which " + merged + " merged or left out" : "",
        report.changed());
  }

  private static void row(PrintWriter out, String name, String value) {
    out.printf("%-22s %s%n", name, value);
  }

  static String asJson(BuildReport report) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("files", report.files());
    json.put("records", report.records());
    json.put("papers", report.papers());
    json.put("changed", report.changed());
    json.put("work", report.work());
    json.put("left", report.left());
    json.put("mentions", report.mentions());
    json.put("concepts", report.concepts());
    json.put("facts", report.facts());
    json.put("plainFacts", report.plainFacts());
    json.put("results", report.results());
    json.put("seconds", report.seconds());
    json.put("abstractsPerSecond", report.abstractsPerSecond());
    json.put("skipped", report.skipped().stream().map(ShowReport::json).toList());
    json.put("unreadable", report.unreadable().stream().map(ShowReport::json).toList());
    json.put(
        "noticed",
        report.problems().stream()
            .filter(p -> p.kind() == Problem.Kind.NOTICED)
            .map(ShowReport::json)
            .toList());
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + "\n";
  }

  private static Map<String, Object> json(Problem problem) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", problem.origin().file());
    json.put("line", problem.origin().line());
    json.put("message", problem.message());
    return json;
  }
}
