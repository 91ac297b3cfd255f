package org.methodgraph.build;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a build has to do, in numbers of papers.
 *
 * @param fresh that the store does not have
 * @param changed that were read otherwise than before
 * @param stale that are as before, but were extracted with another configuration
 * @param reasons of the stale ones, how many for which difference: {@code lexicon}, {@code models}
 * @param unchanged that are left alone
 * @param removed that leave the store
 * @param unread that stay in the store though they are not among the inputs
 * @param staleUnread those of them that were extracted with another configuration
 */
public record Work(
    int fresh,
    int changed,
    int stale,
    Map<String, Integer> reasons,
    int unchanged,
    int removed,
    int unread,
    int staleUnread) {
  /** Nothing to do. */
  static final Work NONE = new Work(0, 0, 0, Map.of(), 0, 0, 0, 0);

  public Work {
    reasons = new TreeMap<>(reasons);
  }
}
