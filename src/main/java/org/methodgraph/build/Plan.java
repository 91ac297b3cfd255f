package org.methodgraph.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.methodgraph.graph.Iris;
import org.methodgraph.graph.SourceHash;
import org.methodgraph.model.Paper;
import org.methodgraph.model.PaperId;

/**
 * What a build has to do with what it read, given what the store remembers.
 *
 * @param toExtract papers that are new, changed or stale
 * @param toRemove addresses of papers that are known by another address now and, where asked for,
 *     of those that were not read this time
 * @param work the same in numbers
 */
record Plan(List<Paper> toExtract, List<String> toRemove, Work work) {
  /**
   * @param run address of the run that this configuration makes
   * @param full whether to extract even what is as it was
   * @param sync whether papers go that were not read
   */
  static Plan of(
      List<Paper> papers,
      Memory memory,
      Iris iris,
      String run,
      Configuration configuration,
      boolean full,
      boolean sync) {
    Map<String, Paper> read = new LinkedHashMap<>();
    papers.forEach(paper -> read.put(iris.graph(paper), paper));
    Sorting sorting = new Sorting(memory, run, configuration);
    List<Paper> toExtract = new ArrayList<>();
    read.forEach(
        (address, paper) -> {
          if (!sorting.isDone(address, paper) || full) {
            toExtract.add(paper);
          }
        });
    Set<String> unread = new TreeSet<>(memory.papers());
    unread.removeAll(read.keySet());
    List<String> toRemove = new ArrayList<>(sync ? unread : renamed(read, memory, iris, unread));
    toRemove.forEach(unread::remove);
    return new Plan(
        toExtract, toRemove, sorting.work(read.size() - toExtract.size(), toRemove.size(), unread));
  }

  boolean isEmpty() {
    return toExtract.isEmpty() && toRemove.isEmpty();
  }

  /**
   * Papers of the store that were read this time under another address, since a record with a
   * better identifier has joined them.
   */
  private static Set<String> renamed(
      Map<String, Paper> read, Memory memory, Iris iris, Set<String> unread) {
    Set<String> renamed = new TreeSet<>();
    for (Paper paper : read.values()) {
      for (PaperId id : paper.ids()) {
        Set<String> bearers = new HashSet<>(memory.bearersOf(id));
        if (id.scheme() == PaperId.Scheme.PLACE) {
          // Two files of the same name have the same places; the title must agree too.
          bearers.retainAll(Set.of(iris.graph(under(id, paper))));
        }
        renamed.addAll(bearers);
      }
    }
    renamed.retainAll(unread);
    return renamed;
  }

  private static Paper under(PaperId id, Paper paper) {
    return new Paper(
        List.of(id),
        paper.title(),
        paper.abstractText(),
        paper.created(),
        paper.updated(),
        paper.origin());
  }

  /** Counts papers by why they have to be extracted. */
  private static final class Sorting {
    private final Memory memory;
    private final String run;
    private final Configuration configuration;
    private final Map<String, Integer> reasons = new TreeMap<>();
    private int fresh;
    private int changed;
    private int stale;

    Sorting(Memory memory, String run, Configuration configuration) {
      this.memory = memory;
      this.run = run;
      this.configuration = configuration;
    }

    boolean isDone(String address, Paper paper) {
      if (!memory.knows(address)) {
        fresh++;
      } else if (!memory.isOf(address, run)) {
        stale++;
        reasons.merge(reason(address), 1, Integer::sum);
      } else if (!memory.hasHash(address, SourceHash.of(paper))) {
        changed++;
      } else {
        return true;
      }
      return false;
    }

    private String reason(String address) {
      Configuration before = memory.configuration(address);
      if (before.parts().isEmpty()) {
        return "unknown configuration";
      }
      List<String> parts = configuration.changedSince(before);
      return parts.isEmpty() ? "program" : String.join(" and ", parts);
    }

    Work work(int unchanged, int removed, Set<String> unread) {
      int staleUnread = (int) unread.stream().filter(paper -> !memory.isOf(paper, run)).count();
      return new Work(
          fresh, changed, stale, reasons, unchanged, removed, unread.size(), staleUnread);
    }
  }
}
