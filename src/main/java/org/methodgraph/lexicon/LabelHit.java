package org.methodgraph.lexicon;

import org.methodgraph.model.Span;

/**
 * A name of the catalogue in a text.
 *
 * @param span where it stands
 * @param entry whose name it is
 * @param ambiguous whether the name also means other things
 */
public record LabelHit(Span span, Entry entry, boolean ambiguous) {}
