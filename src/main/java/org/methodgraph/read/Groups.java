package org.methodgraph.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  void join(List<Integer> members) {
    members.forEach(member -> join(member, members.get(0)));
  }

  /** Whether all of them belong together by now. */
  boolean areJoined(List<Integer> members) {
    return members.stream().map(this::root).distinct().count() <= 1;
  }

  private int root(int member) {
    int at = member;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  Collection<List<Integer>> all() {
    Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < parents.length; i++) {
      groups.computeIfAbsent(root(i), root -> new ArrayList<>()).add(i);
    }
    return groups.values();
  }
}
