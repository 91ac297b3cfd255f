package org.methodgraph.serve.agents;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpSchema;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.rdf.model.Model;
import org.methodgraph.serve.describe.JsonServlet;

/**
 * The tools at {@code /mcp} for agents, at {@code /api/NAME} for scripts, and described at {@code
 * /openapi.json}.
 */
public final class MountTools implements FusekiModule {
  private static final int LARGEST_REQUEST = 1 << 20;

  private final GraphTools tools;

  public MountTools(GraphTools tools) {
    this.tools = tools;
  }

  @Override
  public String name() {
    return "Tools";
  }

  @Override
  public void prepare(FusekiServer.Builder builder, Set<String> names, Model configuration) {
    builder.addServlet("/mcp", mcp());
    for (Tool tool : tools.all()) {
      builder.addServlet(
          "/api/" + tool.name(), new JsonServlet(request -> tool.work().apply(arguments(request))));
    }
    builder.addServlet("/openapi.json", new JsonServlet(request -> OpenApi.of(tools.all())));
  }

  /** Each request stands for itself: no session is kept for clients that never say goodbye. */
  private HttpServletStatelessServerTransport mcp() {
    HttpServletStatelessServerTransport transport =
        HttpServletStatelessServerTransport.builder()
            .jsonMapper(McpJsonDefaults.getMapper())
            .messageEndpoint("/mcp")
            .maxRequestSize(LARGEST_REQUEST)
            .build();
    var server =
        McpServer.sync(transport)
            .serverInfo(McpTools.NAME, McpTools.VERSION)
            .instructions(McpTools.INSTRUCTIONS)
            .capabilities(McpSchema.ServerCapabilities.builder().tools(false).build());
    for (Tool tool : tools.all()) {
      server.toolCall(McpTools.describe(tool), (context, request) -> McpTools.call(tool, request));
    }
    server.build();
    return transport;
  }

  private static Arguments arguments(HttpServletRequest request) {
    Map<String, String> values = new HashMap<>();
    request.getParameterMap().forEach((name, given) -> values.put(name, given[0]));
    return new Arguments(values);
  }
}
