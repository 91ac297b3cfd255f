package org.methodgraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the comments at the head of a query file.
 *
 * <pre>
 * # title: Methods for a task, with evidence
 * # description: A row per method and sentence,
 * #   best supported first.
 * # param task: name of the task | string | image generation
 * # tags: method, task
 * </pre>
 *
 * Indented comment lines go on with the description. The head ends at the first line that is no
 * comment.
 */
final class ReadCatalogueQuery {
  private static final Pattern ENTRY =
      Pattern.compile("#\\s?(title|description|tags|param\\s+(\\w+)):\\s*(.*)");
  private static final Pattern CONTINUATION = Pattern.compile("#\\s{2,}(\\S.*)");

  private final String name;
  private final String text;
  private final List<Parameter> parameters = new ArrayList<>();
  private String title = "";
  private String description = "";
  private List<String> tags = List.of();

  private ReadCatalogueQuery(String name, String text) {
    this.name = name;
    this.text = text;
  }

  static CatalogueQuery of(String name, String text) {
    return new ReadCatalogueQuery(name, text).read();
  }

  private CatalogueQuery read() {
    text.lines().takeWhile(line -> line.startsWith("#")).forEach(this::readLine);
    return new CatalogueQuery(name, title, description, parameters, tags, text);
  }

  private void readLine(String line) {
    Matcher entry = ENTRY.matcher(line);
    Matcher continuation = CONTINUATION.matcher(line);
    if (entry.matches()) {
      readEntry(entry);
    } else if (continuation.matches()) {
      description = description + " " + continuation.group(1).strip();
    }
  }

  private void readEntry(Matcher entry) {
    String value = entry.group(3).strip();
    switch (entry.group(1)) {
      case "title" -> title = value;
      case "description" -> description = value;
      case "tags" -> tags = Arrays.asList(value.split("\\s*,\\s*"));
      default -> parameters.add(parameter(entry.group(2), value));
    }
  }

  private Parameter parameter(String parameter, String value) {
    String[] parts = value.split("\\s*\\|\\s*", 3);
    if (parts.length < 3) {
      throw new QueryFailedException(
          "%s.rq: the line for the parameter %s should read \"# param %s: description | type |"
                  .formatted(name, parameter, parameter)
              + " default\", found \""
              + value
              + "\".");
    }
    return new Parameter(parameter, parts[0], type(parameter, parts[1]), parts[2]);
  }

  private ParameterType type(String parameter, String type) {
    return Arrays.stream(ParameterType.values())
        .filter(candidate -> candidate.headerName().equals(type.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new QueryFailedException(
                    "%s.rq: the type of the parameter %s should be string, integer, decimal or"
                            .formatted(name, parameter)
                        + " iri, found \""
                        + type
                        + "\"."));
  }
}
