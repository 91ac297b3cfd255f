package org.methodgraph.read;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;
import org.methodgraph.model.Paper;
import org.methodgraph.model.Problem;

/**
 * Makes one paper of records that are the same paper. Records are the same if they share an
 * identifier; or the title and the first words of the abstract; or, where one of them has no title,
 * more of the first words; or, where one has nothing but a title, that title. Records without an
 * abstract become papers only together with others that have one. What papers come of it does not
 * depend on the order of the records.
 */
public final class MergePapers {
  /**
   * What came of merging.
   *
   * @param papers in the order of their first records; each is made of its records whenever it is
   *     asked for, so that they need not be in memory
   * @param problems records whose abstract gave way to another one, by file and line
   */
  public record Merged(List<Paper> papers, List<Problem> problems) {}

  private final List<Paper> records;
  private final Counters counters;
  private final int[] firsts;
  private final int[] nexts;

  private MergePapers(List<Paper> records) {
    this.records = records;
    RecordKeys keys = new RecordKeys(records);
    this.counters = new Counters(keys);
    Groups groups = JoinRecords.of(keys, counters);
    this.firsts = groups.firsts();
    this.nexts = groups.nexts();
  }

  /**
   * @param records may be a list that reads them from disk; each is asked for a few times, those of
   *     most papers in order
   */
  public static Merged merge(List<Paper> records) {
    return new MergePapers(records).merge();
  }

  private Merged merge() {
    List<Problem> problems = new ArrayList<>();
    int[] whole = Arrays.stream(firsts).filter(first -> hasAbstract(first, problems)).toArray();
    problems.sort(
        Comparator.comparing((Problem problem) -> problem.origin().file())
            .thenComparing(problem -> problem.origin().line())
            .thenComparing(Problem::message));
    return new Merged(new Papers(whole), List.copyOf(problems));
  }

  private boolean hasAbstract(int first, List<Problem> problems) {
    MergeRecords group = group(first);
    Paper paper = group.paper();
    if (paper.abstractText().isEmpty()) {
      problems.add(withoutAbstract(paper));
      return false;
    }
    if (nexts[first] >= 0) {
      problems.addAll(group.problems());
    }
    return true;
  }

  private MergeRecords group(int first) {
    List<Paper> group = new ArrayList<>();
    for (int record = first; record >= 0; record = nexts[record]) {
      group.add(counters.replacedIn(records.get(record)));
    }
    return new MergeRecords(group);
  }

  private static Problem withoutAbstract(Paper paper) {
    return new Problem(
        paper.origin(),
        Problem.Kind.SKIPPED,
        ("\"%s\" has no abstract here, nor has any other record of the same paper. Give the"
                + " abstract, or another source together with this one.")
            .formatted(Quote.start(paper.title())));
  }

  /** The papers by the first of their records. */
  private final class Papers extends AbstractList<Paper> implements RandomAccess {
    private final int[] whole;

    Papers(int[] whole) {
      this.whole = whole;
    }

    @Override
    public Paper get(int index) {
      return group(whole[index]).paper();
    }

    @Override
    public int size() {
      return whole.length;
    }
  }
}
