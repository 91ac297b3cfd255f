package org.methodgraph.model;

import java.util.List;

/**
 * A sentence with its analysis; the title is a sentence of its own.
 *
 * @param index place in the document, from 0
 * @param title whether it is the paper's title
 * @param span where it stands in the clean text
 * @param tokens its words in order
 * @param dependencies its tree, empty where it was not parsed
 */
public record Sentence(
    int index, boolean title, Span span, List<Token> tokens, List<Dependency> dependencies) {
  public Sentence {
    tokens = List.copyOf(tokens);
    dependencies = List.copyOf(dependencies);
  }
}
