package org.methodgraph.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a result can be written. */
public enum ResultFormat {
  /** Aligned columns for a terminal; Turtle for triples. */
  TABLE,
  CSV,
  TSV,
  /** SPARQL 1.1 Query Results JSON. */
  JSON,
  /** Turtle, for triples. */
  TTL;

  /** {@code table}. */
  public String commandName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format of that name.
   *
   * @throws QueryFailedException if there is none
   */
  public static ResultFormat of(String name) {
    return Arrays.stream(values())
        .filter(format -> format.commandName().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new QueryFailedException(
                    "There is no format "
                        + name
                        + ". Choose one of: "
                        + Arrays.stream(values())
                            .map(ResultFormat::commandName)
                            .collect(Collectors.joining(", "))
                        + "."));
  }
}
