package org.methodgraph.serve.agents;

/**
 * What a tool is given.
 *
 * @param name in requests
 * @param description for whoever calls the tool
 * @param type {@code string}, {@code integer} or {@code object} (of strings), as in JSON Schema
 * @param required whether the tool cannot do without
 */
record ToolParameter(String name, String description, String type, boolean required) {
  static ToolParameter needed(String name, String description) {
    return new ToolParameter(name, description, "string", true);
  }

  static ToolParameter optional(String name, String description) {
    return new ToolParameter(name, description, "string", false);
  }
}
