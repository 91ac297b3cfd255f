package org.methodgraph.model;

import java.util.List;

/** Everything that was found in one paper. */
public record Extraction(
    Document document, List<LinkedMention> mentions, List<Fact> facts, List<Result> results) {}
