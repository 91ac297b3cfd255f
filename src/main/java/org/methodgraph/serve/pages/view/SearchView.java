package org.methodgraph.serve.pages.view;

/**
 * What a search found.
 *
 * @param words what was searched for; empty for nothing yet
 * @param kind only this kind of concept; null for all
 * @param concepts whose names have the words
 * @param papers whose titles have the words
 * @param sentences that have the words
 */
public record SearchView(
    String words, Kind kind, Found<Hit> concepts, Found<PaperLine> papers, Found<Quote> sentences) {
  public boolean isEmpty() {
    return concepts.isEmpty() && papers.isEmpty() && sentences.isEmpty();
  }
}
