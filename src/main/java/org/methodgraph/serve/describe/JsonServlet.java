package org.methodgraph.serve.describe;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.methodgraph.query.QueryFailedException;

/** Answers GET and POST of a form with JSON; what the client did wrong is told in JSON too. */
public final class JsonServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private final transient Function<HttpServletRequest, JsonElement> answer;

  public JsonServlet(Function<HttpServletRequest, JsonElement> answer) {
    this.answer = answer;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      send(response, HttpServletResponse.SC_OK, answer.apply(request));
    } catch (QueryFailedException e) {
      JsonObject error = new JsonObject();
      error.addProperty("error", e.getMessage());
      send(response, HttpServletResponse.SC_BAD_REQUEST, error);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }

  private static void send(HttpServletResponse response, int status, JsonElement json)
      throws IOException {
    byte[] text = (GSON.toJson(json) + "\n").getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("application/json;charset=utf-8");
    response.setContentLength(text.length);
    response.getOutputStream().write(text);
  }
}
