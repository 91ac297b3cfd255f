package org.methodgraph.build;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.methodgraph.graph.Iris;
import org.methodgraph.model.Paper;
import org.methodgraph.model.PaperId;
import org.methodgraph.read.KeyIndex;

/** Papers of the store that were not read this time, at least not at their address. */
final class Unread {
  /**
   * Those that stay in the store.
   *
   * @param papers how many
   * @param stale how many of them another configuration extracted
   */
  record Staying(int papers, int stale) {}

  private final List<Paper> papers;
  private final PapersByAddress read;
  private final Memory memory;

  Unread(List<Paper> papers, PapersByAddress read, Memory memory) {
    this.papers = papers;
    this.read = read;
    this.memory = memory;
  }

  /** The addresses of all of them. */
  List<String> all() {
    Set<String> all = new TreeSet<>();
    memory.eachPaper(
        address -> {
          if (!read.has(address)) {
            all.add(address);
          }
        });
    return List.copyOf(all);
  }

  /**
   * Those that were read under another address, since a record with a better identifier has joined
   * them.
   */
  List<String> renamed(Iris iris) {
    if (staying(List.of(), "").papers() == 0) {
      return List.of();
    }
    KeyIndex bearers = new KeyIndex();
    for (Paper paper : papers) {
      for (PaperId id : paper.ids()) {
        // Two files of the same name have the same places; the title must agree too.
        boolean isPlace = id.scheme() == PaperId.Scheme.PLACE;
        bearers.put(key(id, isPlace ? iris.graph(under(id, paper)) : ""), 0);
      }
    }
    Set<String> renamed = new TreeSet<>();
    memory.eachIdentifier(
        (address, id) -> {
          boolean isRead = bearers.has(key(id, "")) || bearers.has(key(id, address));
          if (isRead && memory.number(address) >= 0 && !read.has(address)) {
            renamed.add(address);
          }
        });
    return List.copyOf(renamed);
  }

  Staying staying(Collection<String> removed, String run) {
    int[] counts = new int[2];
    Set<String> gone = Set.copyOf(removed);
    memory.eachPaper(
        address -> {
          if (!read.has(address) && !gone.contains(address)) {
            counts[0]++;
            counts[1] += memory.isOf(memory.number(address), run) ? 0 : 1;
          }
        });
    return new Staying(counts[0], counts[1]);
  }

  /** A paper's DOI at arXiv is its arXiv id. What stands in a graph has lost how it was given. */
  private static long key(PaperId id, String address) {
    PaperId told = PaperId.parse(id.display());
    PaperId known = told.arxivOfDoi().orElse(told);
    return KeyIndex.key(known.scheme() + ":" + known.value() + " " + address);
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
}
