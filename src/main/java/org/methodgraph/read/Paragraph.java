package org.methodgraph.read;

/**
 * A piece of text that was one line before a page or editor wrapped it.
 *
 * @param line number of its first line
 * @param text its lines, with a line break between each two
 * @param afterBlank whether a blank line stands above it
 */
record Paragraph(int line, String text, boolean afterBlank) {}
