package org.methodgraph.read;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Numbers that belong together, found by joining them two by two. */
final class Groups {
  private final int[] parents;

  Groups(int size) {
    parents = IntStream.range(0, size).toArray();
  }

  void join(int one, int other) {
    parents[root(one)] = root(other);
  }

  /** The same number for all that belong together by now. */
  int root(int member) {
    int at = member;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /** The smallest member of each group, in order. */
  int[] firsts() {
    int[] first = new int[parents.length];
    Arrays.fill(first, -1);
    return IntStream.range(0, parents.length)
        .filter(
            member -> {
              int root = root(member);
              boolean isFirst = first[root] < 0;
              first[root] = isFirst ? member : first[root];
              return isFirst;
            })
        .toArray();
  }

  /** For each number the next one of its group, -1 for the last. */
  int[] nexts() {
    int[] last = new int[parents.length];
    int[] next = new int[parents.length];
    Arrays.fill(last, -1);
    Arrays.fill(next, -1);
    for (int member = 0; member < parents.length; member++) {
      int root = root(member);
      if (last[root] >= 0) {
        next[last[root]] = member;
      }
      last[root] = member;
    }
    return next;
  }
}
