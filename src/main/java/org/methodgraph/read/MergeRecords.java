package org.methodgraph.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.methodgraph.model.Notes;
import org.methodgraph.model.Paper;
import org.methodgraph.model.Problem;
import org.methodgraph.model.Standing;

/** Makes one paper of the records of one paper. */
final class MergeRecords {
  /**
   * Whole abstracts before those that are cut short or missing; then the newest first, then the
   * longest; the rest only keeps the order the same every time.
   */
  private static final Comparator<Paper> BEST_FIRST =
      Comparator.comparing((Paper paper) -> paper.abstractText().isEmpty())
          .thenComparing(Paper::isCutShort)
          .thenComparing(Paper::updated, Comparator.reverseOrder())
          .thenComparing(paper -> paper.notes().version(), Comparator.reverseOrder())
          .thenComparing(paper -> paper.abstractText().length(), Comparator.reverseOrder())
          .thenComparing(Paper::abstractText)
          .thenComparing(Paper::title, Comparator.reverseOrder())
          .thenComparing(paper -> paper.origin().file())
          .thenComparing(paper -> paper.origin().line());

  private final List<Paper> records;
  private final Paper best;

  MergeRecords(List<Paper> records) {
    this.records = records.stream().sorted(BEST_FIRST).toList();
    this.best = this.records.get(0);
  }

  /** The paper with the identifiers of all records and the best of their texts and dates. */
  Paper paper() {
    if (records.size() == 1) {
      return best;
    }
    return new Paper(
        records.stream().flatMap(record -> record.ids().stream()).toList(),
        records.stream().map(Paper::title).filter(t -> !t.isEmpty()).findFirst().orElse(""),
        best.abstractText(),
        records.stream().map(Paper::created).reduce("", MergeRecords::earlier),
        records.stream().map(Paper::updated).reduce("", MergeRecords::later),
        best.origin(),
        notes());
  }

  /** What any record says against a paper holds. */
  private Notes notes() {
    return new Notes(
        records.stream().mapToInt(record -> record.notes().version()).max().orElse(0),
        records.stream()
            .map(record -> record.notes().standing())
            .reduce(Standing.CURRENT, (one, other) -> one.compareTo(other) >= 0 ? one : other),
        records.stream().flatMap(record -> record.notes().links().stream()).toList());
  }

  /** Says which abstracts and titles gave way to different ones. */
  List<Problem> problems() {
    String kept = SameText.abstractOf(best);
    Paper paper = paper();
    List<Problem> problems = new ArrayList<>();
    for (Paper record : records) {
      boolean otherAbstract =
          !record.abstractText().isEmpty() && !SameText.abstractOf(record).equals(kept);
      boolean otherTitle =
          !record.title().isEmpty() && !SameText.title(record).equals(SameText.title(paper));
      if (otherAbstract) {
        problems.add(gaveWay(record));
      }
      if (otherTitle) {
        problems.add(
            notice(
                record,
                "the same paper (%s) has another title at %s (\"%s\"), which is kept."
                    .formatted(name(), best.origin(), Quote.start(paper.title()))));
      }
    }
    return problems;
  }

  private Problem gaveWay(Paper record) {
    boolean newer =
        best.updated().compareTo(record.updated()) > 0
            || best.updated().equals(record.updated())
                && best.notes().version() > record.notes().version();
    String why = record.isCutShort() ? "whole" : newer ? "newer" : "longer";
    return notice(
        record,
        "the same paper (%s) stands at %s with another abstract; the %s one there is kept."
            .formatted(name(), best.origin(), why));
  }

  private String name() {
    return best.ids().get(0).display();
  }

  private static Problem notice(Paper record, String message) {
    return new Problem(record.origin(), Problem.Kind.NOTICED, message);
  }

  private static String earlier(String one, String other) {
    if (one.isEmpty() || other.isEmpty() || one.startsWith(other) || other.startsWith(one)) {
      return longer(one, other);
    }
    return one.compareTo(other) < 0 ? one : other;
  }

  private static String later(String one, String other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static String longer(String one, String other) {
    return one.length() >= other.length() ? one : other;
  }
}
