package org.methodgraph.serve.pages.view;

/**
 * A thing and the number of papers that speak of it.
 *
 * @param thing what is counted
 * @param papers how many
 */
public record Counted(Named thing, int papers) {}
