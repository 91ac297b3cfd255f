package org.methodgraph.compare;

/**
 * A claim with names instead of addresses.
 *
 * @param subject name of its subject
 * @param predicate local name of its relation
 * @param object name of its object
 * @param negated whether it denies the relation
 * @param confidence 0 to 1
 * @param papers how many papers say so
 */
public record ScoredClaim(
    String subject,
    String predicate,
    String object,
    boolean negated,
    double confidence,
    int papers) {}
