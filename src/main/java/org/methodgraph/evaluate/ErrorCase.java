package org.methodgraph.evaluate;

/**
 * Something the system got wrong.
 *
 * @param paper identifier of the paper
 * @param kind {@code missed} or {@code false}
 * @param layer {@code mention} or {@code fact}
 * @param what the mention or fact
 * @param how what found it, for false ones
 * @param sentence where
 */
public record ErrorCase(
    String paper, String kind, String layer, String what, String how, String sentence) {}
