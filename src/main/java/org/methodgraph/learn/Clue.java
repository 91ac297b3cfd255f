package org.methodgraph.learn;

import org.methodgraph.model.Span;

/**
 * Something known about a stretch of text before tagging: a name of the lexicon, a long form.
 *
 * @param span offsets in the clean text
 * @param name what is known, a short word without blanks
 */
record Clue(Span span, Part name) {
  Clue(Span span, String name) {
    this(span, Part.of(name));
  }
}
