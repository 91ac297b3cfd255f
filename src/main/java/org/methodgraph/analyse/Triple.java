package org.methodgraph.analyse;

import org.methodgraph.model.Span;

/**
 * What open information extraction reads from a sentence, all as written there.
 *
 * @param subject offsets in the clean text
 * @param relation its words, as lemmas, parted by blanks
 * @param object offsets in the clean text
 */
public record Triple(Span subject, String relation, Span object) {}
