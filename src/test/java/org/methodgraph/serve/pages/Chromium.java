package org.methodgraph.serve.pages;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A headless Chromium with one page, steered by the DevTools protocol. It remembers what the
 * console complained of and which addresses were asked for.
 */
final class Chromium implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final AtomicInteger ids = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonObject>> waiting = new ConcurrentHashMap<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final List<URI> requests = new CopyOnWriteArrayList<>();
  private final WebSocket socket;

  private Chromium(Process process, URI page) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(page, new Listener())
            .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
            .join();
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      call(domain + ".enable", "{}");
    }
  }

  /** Where Chromium is installed, if it is. */
  static Optional<Path> program() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(
            folder ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Chromium start(Path program, Path profile) throws Exception {
    ProcessBuilder starting =
        new ProcessBuilder(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    // Whatever it leaves behind goes with the profile.
    starting.environment().put("TMPDIR", profile.toString());
    Process process = starting.start();
    try {
      return new Chromium(process, page(port(profile, process)));
    } catch (Exception e) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw e;
    }
  }

  private static int port(Path profile, Process process) throws Exception {
    Path file = profile.resolve("DevToolsActivePort");
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      if (Files.exists(file) && !Files.readAllLines(file).isEmpty()) {
        return Integer.parseInt(Files.readAllLines(file).get(0));
      }
      Thread.sleep(50);
    }
    throw new IOException("Chromium does not open its DevTools port");
  }

  private static URI page(int port) throws Exception {
    HttpRequest list =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list")).build();
    String targets =
        HttpClient.newHttpClient().send(list, HttpResponse.BodyHandlers.ofString()).body();
    for (JsonElement target : JsonParser.parseString(targets).getAsJsonArray()) {
      if (target.getAsJsonObject().get("type").getAsString().equals("page")) {
        return URI.create(target.getAsJsonObject().get("webSocketDebuggerUrl").getAsString());
      }
    }
    throw new IOException("Chromium has no page: " + targets);
  }

  /** Goes to an address and waits until the page is there with all it loads. */
  void open(URI address) throws InterruptedException {
    call("Page.navigate", "{\"url\":\"" + address + "\"}");
    waitFor("location.href !== 'about:blank' && document.readyState === 'complete'");
  }

  /** The value of an expression, promises awaited, as text. */
  String value(String expression) {
    JsonObject parameters = new JsonObject();
    parameters.addProperty("expression", "String(" + expression + ")");
    JsonObject answer = call("Runtime.evaluate", parameters.toString());
    JsonObject result = answer.getAsJsonObject("result").getAsJsonObject("result");
    return result.has("value") ? result.get("value").getAsString() : result.toString();
  }

  /** Does something in the page. */
  void run(String statement) {
    value("(() => { " + statement + " })()");
  }

  void waitFor(String condition) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!value(condition).equals("true")) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never true: " + condition + "; console: " + complaints);
      }
      Thread.sleep(50);
    }
  }

  void press(String key) {
    call("Input.dispatchKeyEvent", "{\"type\":\"keyDown\",\"key\":\"" + key + "\"}");
    call("Input.dispatchKeyEvent", "{\"type\":\"keyUp\",\"key\":\"" + key + "\"}");
  }

  void type(String text) {
    call("Input.insertText", "{\"text\":\"" + text + "\"}");
  }

  void size(int width, int height, boolean phone) {
    call(
        "Emulation.setDeviceMetricsOverride",
        "{\"width\":%d,\"height\":%d,\"deviceScaleFactor\":1,\"mobile\":%b}"
            .formatted(width, height, phone));
  }

  void prefer(String colours) {
    call(
        "Emulation.setEmulatedMedia",
        "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"" + colours + "\"}]}");
  }

  /** What is seen, as PNG. */
  byte[] picture() {
    JsonObject answer = call("Page.captureScreenshot", "{\"format\":\"png\"}");
    return Base64.getDecoder().decode(answer.getAsJsonObject("result").get("data").getAsString());
  }

  /** Errors that the console has shown. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Addresses that pages have asked for. */
  List<URI> requests() {
    return List.copyOf(requests);
  }

  private JsonObject call(String method, String parameters) {
    int id = ids.incrementAndGet();
    CompletableFuture<JsonObject> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    socket
        .sendText(
            "{\"id\":%d,\"method\":\"%s\",\"params\":%s}".formatted(id, method, parameters), true)
        .join();
    return answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  private void note(JsonObject event) {
    JsonObject of = event.getAsJsonObject("params");
    switch (event.get("method").getAsString()) {
      case "Runtime.exceptionThrown" -> complaints.add(of.toString());
      case "Runtime.consoleAPICalled" -> {
        if (List.of("error", "warning").contains(of.get("type").getAsString())) {
          complaints.add(of.get("args").toString());
        }
      }
      case "Log.entryAdded" -> {
        if (!of.getAsJsonObject("entry").get("level").getAsString().equals("verbose")) {
          complaints.add(of.get("entry").toString());
        }
      }
      case "Network.requestWillBeSent" ->
          requests.add(URI.create(of.getAsJsonObject("request").get("url").getAsString()));
      default -> {
        // Of no interest here.
      }
    }
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      message.append(data);
      if (last) {
        JsonObject json = JsonParser.parseString(message.toString()).getAsJsonObject();
        message.setLength(0);
        if (json.has("id")) {
          waiting.remove(json.get("id").getAsInt()).complete(json);
        } else {
          note(json);
        }
      }
      from.request(1);
      return null;
    }
  }

  @Override
  public void close() {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }
}
