package org.methodgraph.serve.pages.view;

import java.util.List;

/**
 * Anything that has no page of its own kind: sentences, mentions, statements, results, runs.
 *
 * @param thing what it is about; named by its label, its text, or the end of its address
 * @param types names of its classes
 * @param properties what is said of it
 * @param spokenOf what says something of it
 * @param sparql the query for what is said of it
 */
public record ThingView(
    Named thing, List<String> types, List<Said> properties, List<Said> spokenOf, String sparql) {
  /**
   * A property with a value, or a thing that has this one as the value.
   *
   * @param property its address
   * @param label its name in words
   * @param value the thing at the other end; null for a literal
   * @param literal the literal; empty for a thing
   */
  public record Said(String property, String label, Named value, String literal) {}

  public ThingView {
    types = List.copyOf(types);
    properties = List.copyOf(properties);
    spokenOf = List.copyOf(spokenOf);
  }
}
