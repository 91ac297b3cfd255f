package org.methodgraph.serve.agents;

import com.google.gson.Gson;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.methodgraph.query.QueryFailedException;

/** The tools in the words of the Model Context Protocol. */
final class McpTools {
  static final String NAME = "methodgraph";
  static final String VERSION = "0.1.0";
  static final String INSTRUCTIONS =
      "A knowledge graph of machine-learning methods, tasks, datasets and metrics, extracted from"
          + " abstracts, with the sentence behind every fact. Begin with schema or examples; find"
          + " gives the IRIs that describe and evidence take.";

  private static final Gson GSON = new Gson();

  private McpTools() {}

  static McpSchema.Tool describe(Tool tool) {
    return McpSchema.Tool.builder(tool.name(), inputSchema(tool))
        .title(tool.title())
        .description(tool.description())
        .annotations(new McpSchema.ToolAnnotations(tool.title(), true, false, true, false, null))
        .build();
  }

  static McpSchema.CallToolResult call(Tool tool, McpSchema.CallToolRequest request) {
    Map<String, Object> arguments = request.arguments() == null ? Map.of() : request.arguments();
    try {
      String json = GSON.toJson(tool.work().apply(Arguments.of(arguments)));
      return McpSchema.CallToolResult.builder().addTextContent(json).isError(false).build();
    } catch (QueryFailedException e) {
      return McpSchema.CallToolResult.builder()
          .addTextContent(e.getMessage())
          .isError(true)
          .build();
    }
  }

  /** As JSON Schema. */
  static Map<String, Object> inputSchema(Tool tool) {
    Map<String, Object> properties = new TreeMap<>();
    for (ToolParameter parameter : tool.parameters()) {
      properties.put(
          parameter.name(),
          Map.of("type", parameter.type(), "description", parameter.description()));
    }
    List<String> required =
        tool.parameters().stream()
            .filter(ToolParameter::required)
            .map(ToolParameter::name)
            .toList();
    Map<String, Object> schema = new HashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("required", required);
    return schema;
  }
}
