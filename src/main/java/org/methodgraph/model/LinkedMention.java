package org.methodgraph.model;

/** A mention and the concept it refers to. */
public record LinkedMention(Mention mention, Concept concept) {}
