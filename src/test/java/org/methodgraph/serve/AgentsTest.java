package org.methodgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.methodgraph.serve.agents.GraphTools;
import org.methodgraph.serve.agents.StdioTools;
import org.methodgraph.store.GraphStore;

/** The tools, by each of their ways. */
class AgentsTest extends ServedSample {
  private static final List<String> TOOLS =
      List.of("describe", "evidence", "examples", "find", "run_example", "schema", "sparql");
  private static final String INITIALIZE =
      """
      {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18",\
      "capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""";
  private static final String LIST = "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/list\"}";

  @Test
  void agentsFindTheToolsByHttp() {
    JsonObject begun = mcp(INITIALIZE).getAsJsonObject("result");
    assertEquals("methodgraph", begun.getAsJsonObject("serverInfo").get("name").getAsString());
    assertEquals(TOOLS, names(mcp(LIST)));
  }

  @Test
  void toolsAnswerAgents() {
    JsonObject found = call("find", "{\"text\":\"map drawing\",\"type\":\"task\"}");
    assertFalse(found.get("isError").getAsBoolean(), found.toString());
    assertTrue(text(found).contains("https://example.org/id/task/map-drawing"), text(found));
    JsonObject cut = call("sparql", "{\"query\":\"SELECT * { ?s ?p ?o }\",\"limit\":3}");
    JsonObject answer = JsonParser.parseString(text(cut)).getAsJsonObject();
    assertEquals(3, answer.getAsJsonArray("rows").size());
    assertTrue(answer.get("truncated").getAsBoolean());
    JsonObject run =
        call("run_example", "{\"name\":\"concept-search\",\"params\":{\"words\":\"map\"}}");
    assertTrue(text(run).contains("map drawing"), text(run));
  }

  @Test
  void whatCannotBeDoneIsToldToTheAgent() {
    for (String query :
        List.of(
            "DROP ALL",
            "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
            "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
            "SELECT * { ?s ?p",
            "# SELECT\\nDELETE WHERE { ?s ?p ?o }")) {
      JsonObject refused = call("sparql", "{\"query\":\"" + query + "\"}");
      assertTrue(refused.get("isError").getAsBoolean(), query + ": " + refused);
    }
    assertTrue(call("find", "{\"text\":\"a\",\"type\":\"person\"}").get("isError").getAsBoolean());
    assertTrue(call("describe", "{\"iri\":\"no iri\"}").get("isError").getAsBoolean());
    assertTrue(call("run_example", "{\"name\":\"none\"}").get("isError").getAsBoolean());
  }

  @Test
  void noMoreRowsThanAllowedWhateverIsAskedFor() {
    JsonObject all =
        call("sparql", "{\"query\":\"SELECT * { ?a ?b ?c . ?d ?e ?f }\",\"limit\":1000000}");
    assertEquals(
        500, JsonParser.parseString(text(all)).getAsJsonObject().getAsJsonArray("rows").size());
  }

  @Test
  void scriptsGetTheSameAndADescription() {
    JsonObject api = json("/openapi.json", 200);
    List<String> paths = new ArrayList<>(api.getAsJsonObject("paths").keySet());
    paths.sort(String::compareTo);
    assertEquals(TOOLS.stream().map(name -> "/api/" + name).toList(), paths);
    for (String path : paths) {
      JsonObject operation =
          api.getAsJsonObject("paths").getAsJsonObject(path).getAsJsonObject("get");
      boolean needs = false;
      for (JsonElement parameter : operation.getAsJsonArray("parameters")) {
        needs |= parameter.getAsJsonObject().get("required").getAsBoolean();
      }
      json(path, needs ? 400 : 200);
    }
    String iri =
        URLEncoder.encode("https://example.org/id/task/map-drawing", StandardCharsets.UTF_8);
    assertTrue(json("/api/describe?iri=" + iri, 200).getAsJsonArray("rows").size() > 2);
    assertEquals(
        1,
        json("/api/run_example?name=concept-search&params.words=map&limit=1", 200)
            .getAsJsonArray("rows")
            .size());
  }

  @Test
  void agentsTalkOverStreamsToo() throws Exception {
    Path own = folder.resolve("own");
    SampleServer.makeStore(own);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PipedOutputStream agent = new PipedOutputStream();
    try (GraphStore store = GraphStore.forReading(own);
        PipedInputStream in = new PipedInputStream(agent, 1 << 16)) {
      Thread answering = new Thread(() -> answer(store, in, out));
      answering.start();
      say(agent, INITIALIZE);
      awaitLines(out, 1);
      say(agent, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
      say(agent, LIST);
      awaitLines(out, 2);
      agent.close();
      answering.join(20_000);
      assertFalse(answering.isAlive());
    }
    String[] lines = out.toString(StandardCharsets.UTF_8).strip().split("\n");
    assertEquals(2, lines.length);
    assertEquals(TOOLS, names(JsonParser.parseString(lines[1]).getAsJsonObject()));
  }

  private static void answer(GraphStore store, PipedInputStream in, ByteArrayOutputStream out) {
    try {
      new StdioTools(new GraphTools(store)).answer(in, out);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void say(PipedOutputStream agent, String message) throws IOException {
    agent.write((message + "\n").getBytes(StandardCharsets.UTF_8));
    agent.flush();
  }

  private static void awaitLines(ByteArrayOutputStream out, int lines) throws InterruptedException {
    for (int i = 0; i < 600 && out.toString(StandardCharsets.UTF_8).lines().count() < lines; i++) {
      Thread.sleep(50);
    }
  }

  private static List<String> names(JsonObject answer) {
    JsonArray tools = answer.getAsJsonObject("result").getAsJsonArray("tools");
    List<String> names = new ArrayList<>();
    tools.forEach(tool -> names.add(tool.getAsJsonObject().get("name").getAsString()));
    names.sort(String::compareTo);
    return names;
  }

  private static JsonObject call(String tool, String arguments) {
    return mcp("{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"tools/call\",\"params\":{\"name\":\""
            + tool
            + "\",\"arguments\":"
            + arguments
            + "}}")
        .getAsJsonObject("result");
  }

  private static String text(JsonObject result) {
    return result.getAsJsonArray("content").get(0).getAsJsonObject().get("text").getAsString();
  }

  private static JsonObject mcp(String message) {
    HttpResponse<String> answer =
        server.send(
            server
                .request("/mcp")
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream")
                .POST(BodyPublishers.ofString(message)));
    assertEquals(200, answer.statusCode(), answer.body());
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }

  private static JsonObject json(String path, int status) {
    HttpResponse<String> answer = server.send(server.request(path));
    assertEquals(status, answer.statusCode(), path + ": " + answer.body());
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }
}
