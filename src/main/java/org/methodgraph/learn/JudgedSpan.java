package org.methodgraph.learn;

/**
 * A name that a tagger found in an annotated text.
 *
 * @param probability as the tagger said it
 * @param right whether the annotations have it, with the same type
 */
public record JudgedSpan(double probability, boolean right) {}
