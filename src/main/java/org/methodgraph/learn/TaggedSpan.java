package org.methodgraph.learn;

import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Span;

/**
 * A stretch of text that names something.
 *
 * @param span offsets in the clean text
 * @param type what kind of thing it names
 * @param probability how likely the model holds exactly this span with this type to be, 0 to 1
 */
public record TaggedSpan(Span span, ConceptType type, double probability) {}
