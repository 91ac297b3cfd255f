package org.methodgraph.model;

/**
 * A place in a document that names a concept.
 *
 * @param span where, in the clean text
 * @param text the clean text there
 * @param type what kind of thing it names
 * @param finder what found it: {@code lexicon}, {@code acronym}, {@code title-name}, {@code
 *     noun-phrase}, {@code proposal} …
 * @param confidence how likely span and type are right, 0 to 1
 * @param sentence index of its sentence
 */
public record Mention(
    Span span, String text, ConceptType type, String finder, double confidence, int sentence) {}
