package org.methodgraph.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.methodgraph.model.Paper;
import org.methodgraph.model.PaperId;
import org.methodgraph.model.Problem;

/**
 * Makes one paper of records that are the same paper. Records are the same if they share an
 * identifier; or the title and the first words of the abstract; or, where one of them has no title,
 * more of the first words; or, where one has nothing but a title, that title. Records without an
 * abstract become papers only together with others that have one. The result does not depend on the
 * order of the records.
 */
public final class MergePapers {
  /**
   * What came of merging.
   *
   * @param papers sorted by identifier
   * @param problems records whose abstract gave way to another one, by file and line
   */
  public record Merged(List<Paper> papers, List<Problem> problems) {}

  private static final int WORDS_UNDER_SAME_TITLE = 12;
  private static final int WORDS_WITHOUT_TITLE = 25;
  private static final int WORDS_OF_A_TELLING_TITLE = 3;

  private static final Comparator<Paper> BY_ID =
      Comparator.comparing((Paper paper) -> paper.ids().get(0))
          .thenComparing(Paper::title)
          .thenComparing(Paper::abstractText)
          .thenComparing(paper -> paper.origin().toString());

  private final List<Paper> records;
  private final Groups groups;

  private MergePapers(List<Paper> records) {
    this.records = Counters.replaced(records);
    this.groups = new Groups(records.size());
  }

  public static Merged merge(List<Paper> records) {
    return new MergePapers(records).merge();
  }

  private Merged merge() {
    joinByIdentifier();
    joinByTitle();
    joinUntitled();
    joinTitlesOnly();
    List<Paper> papers = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (List<Integer> group : groups.all()) {
      MergeRecords merge = new MergeRecords(group.stream().map(records::get).toList());
      Paper paper = merge.paper();
      if (paper.abstractText().isEmpty()) {
        problems.add(withoutAbstract(paper));
      } else {
        papers.add(paper);
        problems.addAll(merge.problems());
      }
    }
    papers.sort(BY_ID);
    problems.sort(
        Comparator.comparing((Problem problem) -> problem.origin().file())
            .thenComparing(problem -> problem.origin().line())
            .thenComparing(Problem::message));
    return new Merged(List.copyOf(papers), List.copyOf(problems));
  }

  private static Problem withoutAbstract(Paper paper) {
    return new Problem(
        paper.origin(),
        Problem.Kind.SKIPPED,
        ("\"%s\" has no abstract here, nor has any other record of the same paper. Give the"
                + " abstract, or another source together with this one.")
            .formatted(Quote.start(paper.title())));
  }

  private void joinByIdentifier() {
    Map<PaperId, List<Integer>> same = new HashMap<>();
    for (int i = 0; i < records.size(); i++) {
      for (PaperId id : records.get(i).ids()) {
        if (id.scheme() != PaperId.Scheme.PLACE) {
          add(same, id.arxivOfDoi().orElse(id), i);
        }
      }
    }
    same.values().forEach(groups::join);
  }

  private void joinByTitle() {
    Map<String, List<Integer>> same = new HashMap<>();
    for (int i = 0; i < records.size(); i++) {
      String title = title(i);
      if (!title.isEmpty() && !isTitleOnly(i)) {
        add(same, title + "\n" + firstWords(i, WORDS_UNDER_SAME_TITLE), i);
      }
    }
    same.values().forEach(groups::join);
  }

  private void joinUntitled() {
    Map<String, List<Integer>> same = new HashMap<>();
    for (int i = 0; i < records.size(); i++) {
      if (!isTitleOnly(i)) {
        add(same, firstWords(i, WORDS_WITHOUT_TITLE), i);
      }
    }
    same.values().forEach(this::joinUntitled);
  }

  /** With two titles about it is not known whose the untitled ones are. */
  private void joinUntitled(List<Integer> sameWords) {
    if (sameWords.size() == 1) {
      return;
    }
    List<Integer> untitled = sameWords.stream().filter(i -> title(i).isEmpty()).toList();
    long titles = sameWords.stream().map(this::title).filter(t -> !t.isEmpty()).distinct().count();
    if (!untitled.isEmpty()) {
      groups.join(titles > 1 ? untitled : sameWords);
    }
  }

  /** A title alone tells whose it is where it is not short and all that bear it are one paper. */
  private void joinTitlesOnly() {
    Map<String, List<Integer>> same = new HashMap<>();
    for (int i = 0; i < records.size(); i++) {
      if (title(i).split(" ").length >= WORDS_OF_A_TELLING_TITLE) {
        add(same, title(i), i);
      }
    }
    for (List<Integer> bearers : same.values()) {
      List<Integer> whole = bearers.stream().filter(i -> !isTitleOnly(i)).toList();
      if (whole.size() < bearers.size() && groups.areJoined(whole)) {
        groups.join(bearers);
      }
    }
  }

  private boolean isTitleOnly(int index) {
    return records.get(index).abstractText().isEmpty();
  }

  private String title(int index) {
    return SameText.title(records.get(index));
  }

  private String firstWords(int index, int count) {
    return SameText.abstractOf(records.get(index), count);
  }

  private static <K> void add(Map<K, List<Integer>> groups, K key, int member) {
    groups.computeIfAbsent(key, any -> new ArrayList<>()).add(member);
  }
}
