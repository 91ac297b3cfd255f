package org.methodgraph.build;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.methodgraph.graph.Iris;
import org.methodgraph.graph.SourceHash;
import org.methodgraph.model.Paper;

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
   * To be called in the transaction of the memory.
   *
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
    PapersByAddress read = new PapersByAddress(papers, iris);
    Sorting sorting = new Sorting(memory, run, configuration);
    List<Paper> toExtract =
        read.select((address, paper) -> !sorting.isDone(address, paper) || full);
    Unread unread = new Unread(papers, read, memory);
    List<String> toRemove = sync ? unread.all() : unread.renamed(iris);
    Work work =
        sorting.work(
            read.size() - toExtract.size(), toRemove.size(), unread.staying(toRemove, run));
    return new Plan(toExtract, toRemove, work);
  }

  boolean isEmpty() {
    return toExtract.isEmpty() && toRemove.isEmpty();
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
      int known = memory.number(address);
      if (known < 0) {
        fresh++;
      } else if (!memory.isOf(known, run)) {
        stale++;
        reasons.merge(reason(known), 1, Integer::sum);
      } else if (!memory.hasHash(known, SourceHash.of(paper))) {
        changed++;
      } else {
        return true;
      }
      return false;
    }

    private String reason(int paper) {
      Configuration before = memory.configuration(paper);
      if (before.parts().isEmpty()) {
        return "unknown configuration";
      }
      List<String> parts = configuration.changedSince(before);
      return parts.isEmpty() ? "program" : String.join(" and ", parts);
    }

    Work work(int unchanged, int removed, Unread.Staying staying) {
      return new Work(
          fresh, changed, stale, reasons, unchanged, removed, staying.papers(), staying.stale());
    }
  }
}
