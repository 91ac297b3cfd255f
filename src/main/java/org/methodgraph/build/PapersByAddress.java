package org.methodgraph.build;

import java.util.AbstractList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.BiPredicate;
import org.methodgraph.graph.Iris;
import org.methodgraph.model.Paper;
import org.methodgraph.read.KeyIndex;

/**
 * The papers that were read, each address once: of papers that meet in one address, because they
 * have neither identifiers nor different titles, one is taken that does not depend on their order.
 */
final class PapersByAddress {
  private static final Comparator<Paper> LAST_TAKEN =
      Comparator.comparing((Paper paper) -> paper.ids().get(0))
          .thenComparing(Paper::title)
          .thenComparing(Paper::abstractText)
          .thenComparing(paper -> paper.origin().toString());

  private final List<Paper> papers;
  private final Iris iris;
  private final KeyIndex byAddress = new KeyIndex();

  /**
   * @param papers may be a list that reads them from disk
   */
  PapersByAddress(List<Paper> papers, Iris iris) {
    this.papers = papers;
    this.iris = iris;
    int index = 0;
    for (Paper paper : papers) {
      long key = KeyIndex.key(iris.graph(paper));
      int before = byAddress.putIfAbsent(key, index);
      if (before != index && LAST_TAKEN.compare(papers.get(before), paper) < 0) {
        byAddress.put(key, index);
      }
      index++;
    }
  }

  int size() {
    return byAddress.size();
  }

  boolean has(String address) {
    return byAddress.has(KeyIndex.key(address));
  }

  /**
   * The papers that a test, which is asked once for each, says yes to; not in memory if those here
   * are not.
   */
  List<Paper> select(BiPredicate<String, Paper> test) {
    BitSet selected = new BitSet();
    int index = 0;
    for (Paper paper : papers) {
      String address = iris.graph(paper);
      if (byAddress.get(KeyIndex.key(address)) == index && test.test(address, paper)) {
        selected.set(index);
      }
      index++;
    }
    return new Selected(papers, selected.stream().toArray());
  }

  /** Some papers of a list, by their numbers there. */
  private static final class Selected extends AbstractList<Paper> implements RandomAccess {
    private final List<Paper> papers;
    private final int[] numbers;

    Selected(List<Paper> papers, int[] numbers) {
      this.papers = papers;
      this.numbers = numbers;
    }

    @Override
    public Paper get(int index) {
      return papers.get(numbers[index]);
    }

    @Override
    public int size() {
      return numbers.length;
    }
  }
}
