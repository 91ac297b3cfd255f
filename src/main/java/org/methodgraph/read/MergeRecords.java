package org.methodgraph.read;

import java.util.Comparator;
import java.util.List;
import org.methodgraph.model.Paper;
import org.methodgraph.model.Problem;

/** Makes one paper of the records of one paper. */
final class MergeRecords {
  /** The newest first, then the longest; the rest only keeps the order the same every time. */
  private static final Comparator<Paper> BEST_FIRST =
      Comparator.comparing(Paper::updated, Comparator.reverseOrder())
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
        best.origin());
  }

  /** Says which abstracts gave way to a different one. */
  List<Problem> problems() {
    String kept = SameText.abstractOf(best);
    return records.stream()
        .filter(record -> !SameText.abstractOf(record).equals(kept))
        .map(this::gaveWay)
        .toList();
  }

  private Problem gaveWay(Paper record) {
    boolean newer = best.updated().compareTo(record.updated()) > 0;
    return new Problem(
        record.origin(),
        Problem.Kind.NOTICED,
        "the same paper (%s) stands at %s with another abstract; the %s one there is kept."
            .formatted(best.ids().get(0).display(), best.origin(), newer ? "newer" : "longer"));
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
