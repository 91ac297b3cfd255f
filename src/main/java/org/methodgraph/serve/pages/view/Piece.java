package org.methodgraph.serve.pages.view;

/**
 * A piece of a text in which concepts are marked.
 *
 * @param text the piece
 * @param concept what it names; null for the words between
 * @param wanted whether this is what the page is about
 */
public record Piece(String text, Named concept, boolean wanted) {}
