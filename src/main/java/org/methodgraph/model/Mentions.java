package org.methodgraph.model;

import java.util.List;

/**
 * What a document names.
 *
 * @param mentions in order, none overlapping another
 * @param acronyms the short forms it explains
 */
public record Mentions(List<Mention> mentions, List<Acronym> acronyms) {
  public Mentions {
    mentions = List.copyOf(mentions);
    acronyms = List.copyOf(acronyms);
  }
}
