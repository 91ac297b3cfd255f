package org.methodgraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.methodgraph.build.ReadInputs;
import org.methodgraph.model.Paper;
import org.methodgraph.model.Problem;
import org.methodgraph.model.Standing;

/** What a dry run has read: files and problems as talk, the first papers as data. */
final class ShowReading {
  private static final int PAPERS_SHOWN = 3;
  private static final int PROBLEMS_SHOWN = 20;
  private static final int LONGEST_ABSTRACT = 300;

  private ShowReading() {}

  static void on(PrintWriter out, PrintWriter err, ReadInputs read) {
    read.files().forEach(file -> err.println(ShowReport.line(file)));
    List<Problem> problems = read.problems();
    problems.stream().limit(PROBLEMS_SHOWN).forEach(problem -> err.println("  " + problem));
    if (problems.size() > PROBLEMS_SHOWN) {
      err.printf("  … and %d more%n", problems.size() - PROBLEMS_SHOWN);
    }
    err.printf(
        Locale.ROOT,
        "%,d papers of %,d records; nothing was stored.%n",
        read.papers().size(),
        read.records());
    err.flush();
    read.papers().stream().limit(PAPERS_SHOWN).forEach(paper -> show(out, paper));
    out.flush();
  }

  private static void show(PrintWriter out, Paper paper) {
    out.println();
    row(
        out,
        "identifiers",
        paper.ids().stream().map(id -> id.display()).collect(Collectors.joining(", ")));
    row(out, "title", paper.title());
    row(out, "published", paper.created());
    row(out, "changed", paper.updated());
    row(
        out,
        "standing",
        paper.notes().standing() == Standing.CURRENT
            ? ""
            : paper.notes().standing().name().toLowerCase(Locale.ROOT));
    row(out, "links", String.join(", ", paper.notes().links()));
    row(out, "read from", paper.origin().toString());
    row(out, "abstract", start(paper.abstractText()));
  }

  private static String start(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= LONGEST_ABSTRACT
        ? line
        : "%s … (%,d characters)".formatted(line.substring(0, LONGEST_ABSTRACT), text.length());
  }

  private static void row(PrintWriter out, String name, String value) {
    if (!value.isEmpty()) {
      out.printf("%-12s %s%n", name, value);
    }
  }
}
