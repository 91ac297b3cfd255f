package org.methodgraph.serve.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The files of {@code src/main/resources/site/}, at {@code /site/}. */
public final class StaticFiles {
  private static final String FOLDER = "/site/";

  /** Plain names between slashes: none begins with a dot, so no way leads up or to hidden files. */
  private static final Pattern NAME = Pattern.compile("[\\w-][\\w.@-]*(/[\\w-][\\w.@-]*+)*+");

  /** Files with another ending are not served, nor are folders. */
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "map", "application/json; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2",
          "txt", "text/plain; charset=utf-8");

  private final Map<String, Answer> read = new ConcurrentHashMap<>();

  /** The file of that name below {@code site/}. */
  public Answer at(PageRequest request) {
    String name = request.below();
    return Optional.ofNullable(read.computeIfAbsent(name, StaticFiles::read))
        .orElseThrow(() -> PageRefusal.notFound("There is no file of that name."));
  }

  /** Null if there is none, so that names of nothing are not kept. */
  private static Answer read(String name) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null || !NAME.matcher(name).matches()) {
      return null;
    }
    try (InputStream file = StaticFiles.class.getResourceAsStream(FOLDER + name)) {
      return file == null ? null : answer(name, type, file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FOLDER + name, e);
    }
  }

  private static Answer answer(String name, String type, byte[] bytes) {
    // A vendored file has its version in its address, and so never changes.
    String cache = name.startsWith("vendor/") ? "public, max-age=31536000, immutable" : "no-cache";
    return new Answer(200, type, new Body(bytes), Map.of("Cache-Control", cache));
  }
}
