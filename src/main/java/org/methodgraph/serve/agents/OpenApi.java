package org.methodgraph.serve.agents;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** The OpenAPI 3.1 description of the tools as plain HTTP. */
final class OpenApi {
  private OpenApi() {}

  static JsonObject of(List<Tool> tools) {
    JsonObject info = new JsonObject();
    info.addProperty("title", "MethodGraph");
    info.addProperty("version", McpTools.VERSION);
    info.addProperty("description", McpTools.INSTRUCTIONS);
    JsonObject paths = new JsonObject();
    for (Tool tool : tools) {
      JsonObject get = new JsonObject();
      get.add("get", operation(tool));
      paths.add("/api/" + tool.name(), get);
    }
    JsonObject api = new JsonObject();
    api.addProperty("openapi", "3.1.0");
    api.add("info", info);
    api.add("paths", paths);
    return api;
  }

  private static JsonObject operation(Tool tool) {
    JsonArray parameters = new JsonArray();
    tool.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
    JsonObject operation = new JsonObject();
    operation.addProperty("operationId", tool.name());
    operation.addProperty("summary", tool.title());
    operation.addProperty("description", tool.description());
    operation.add("parameters", parameters);
    JsonObject responses = new JsonObject();
    responses.add("200", response("The answer; \"truncated\" says whether there is more."));
    responses.add("400", response("What is wrong with the request, as \"error\"."));
    operation.add("responses", responses);
    return operation;
  }

  private static JsonObject parameter(ToolParameter parameter) {
    boolean object = parameter.type().equals("object");
    JsonObject json = new JsonObject();
    json.addProperty("name", parameter.name());
    json.addProperty("in", "query");
    json.addProperty(
        "description",
        object
            ? parameter.description() + "; each as " + parameter.name() + ".NAME=VALUE"
            : parameter.description());
    json.addProperty("required", parameter.required());
    JsonObject schema = new JsonObject();
    schema.addProperty("type", parameter.type());
    json.add("schema", schema);
    return json;
  }

  private static JsonObject response(String description) {
    JsonObject type = new JsonObject();
    type.addProperty("type", "object");
    JsonObject schema = new JsonObject();
    schema.add("schema", type);
    JsonObject content = new JsonObject();
    content.add("application/json", schema);
    JsonObject response = new JsonObject();
    response.addProperty("description", description);
    response.add("content", content);
    return response;
  }
}
