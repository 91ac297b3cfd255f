package org.methodgraph.serve.agents;

import java.util.Map;
import java.util.TreeMap;
import org.methodgraph.query.QueryFailedException;

/**
 * The values that a tool is given, all as text.
 *
 * @param values by parameter name; of a parameter that is an object, as {@code params.task}
 */
record Arguments(Map<String, String> values) {
  Arguments {
    values = Map.copyOf(values);
  }

  /** From JSON that was read into maps. */
  static Arguments of(Map<String, Object> json) {
    Map<String, String> values = new TreeMap<>();
    json.forEach(
        (name, value) -> {
          if (value instanceof Map<?, ?> inner) {
            inner.forEach((key, text) -> values.put(name + "." + key, String.valueOf(text)));
          } else if (value != null) {
            values.put(name, String.valueOf(value));
          }
        });
    return new Arguments(values);
  }

  String needed(String name) {
    String value = optional(name);
    if (value.isEmpty()) {
      throw new QueryFailedException("The parameter \"" + name + "\" is missing.");
    }
    return value;
  }

  /** Empty where it is not given. */
  String optional(String name) {
    return values.getOrDefault(name, "").strip();
  }

  /** The entries of a parameter that is an object. */
  Map<String, String> below(String name) {
    Map<String, String> entries = new TreeMap<>();
    values.forEach(
        (key, value) -> {
          if (key.startsWith(name + ".")) {
            entries.put(key.substring(name.length() + 1), value);
          }
        });
    return entries;
  }

  /**
   * A number of rows.
   *
   * @throws QueryFailedException if it is none
   */
  int rows(int usual, int most) {
    String value = optional("limit");
    if (value.isEmpty()) {
      return usual;
    }
    try {
      // JSON has no whole numbers of its own: 50 may come as 50.0.
      return (int) Math.max(1, Math.min(most, Double.parseDouble(value)));
    } catch (NumberFormatException e) {
      throw new QueryFailedException("\"limit\" should be a number, not \"" + value + "\".", e);
    }
  }
}
