package org.methodgraph.compare;

/** A claim that two graphs do not have alike. */
public sealed interface ClaimChange {
  /** Only the second graph has it. */
  record Added(ScoredClaim claim) implements ClaimChange {}

  /** Only the first graph has it. */
  record Removed(ScoredClaim claim) implements ClaimChange {}

  /** Both have it, with another confidence or from another number of papers. */
  record Rescored(ScoredClaim before, ScoredClaim after) implements ClaimChange {}
}
