package org.methodgraph.model;

/**
 * An edge of a sentence's Universal Dependencies tree.
 *
 * @param governor index of the governing token in its sentence, -1 for the root
 * @param dependent index of the dependent token
 * @param relation its name, {@code nsubj}, {@code obl:on} …
 */
public record Dependency(int governor, int dependent, String relation) {}
