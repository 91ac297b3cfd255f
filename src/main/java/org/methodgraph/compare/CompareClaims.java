package org.methodgraph.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Holds the claims of two graphs against each other. */
public final class CompareClaims {
  private CompareClaims() {}

  /**
   * @param before claims of the first graph by their addresses, as {@link ReadClaims} reads them
   * @param after those of the second
   * @return what differs, in the order of the addresses
   */
  public static List<ClaimChange> of(
      Map<String, ScoredClaim> before, Map<String, ScoredClaim> after) {
    TreeSet<String> all = new TreeSet<>(before.keySet());
    all.addAll(after.keySet());
    List<ClaimChange> changes = new ArrayList<>();
    for (String claim : all) {
      ScoredClaim then = before.get(claim);
      ScoredClaim now = after.get(claim);
      if (then == null) {
        changes.add(new ClaimChange.Added(now));
      } else if (now == null) {
        changes.add(new ClaimChange.Removed(then));
      } else if (then.confidence() != now.confidence() || then.papers() != now.papers()) {
        changes.add(new ClaimChange.Rescored(then, now));
      }
    }
    return changes;
  }
}
