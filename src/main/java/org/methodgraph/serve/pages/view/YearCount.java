package org.methodgraph.serve.pages.view;

/**
 * Papers of one year.
 *
 * @param year of publication
 * @param papers how many
 */
public record YearCount(int year, int papers) {}
