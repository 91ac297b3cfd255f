package org.methodgraph.read;

import java.util.Map;

/**
 * One entry of a BibTeX file.
 *
 * @param line number of its first line
 * @param type in lower case: {@code article}
 * @param fields values by name in lower case
 */
record BibtexEntry(int line, String type, Map<String, String> fields) {
  /** Empty where there is no such field. */
  String field(String name) {
    return fields.getOrDefault(name, "");
  }
}
