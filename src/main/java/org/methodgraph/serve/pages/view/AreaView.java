package org.methodgraph.serve.pages.view;

/**
 * An area of the lexicon.
 *
 * @param area the area
 * @param concepts its concepts, those in most papers first
 */
public record AreaView(Named area, Found<Counted> concepts) {}
