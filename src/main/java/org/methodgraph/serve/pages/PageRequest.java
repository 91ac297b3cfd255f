package org.methodgraph.serve.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a visitor asks for. */
public final class PageRequest {
  private static final int LONGEST_VALUE = 2_000;

  private final HttpServletRequest request;

  PageRequest(HttpServletRequest request) {
    this.request = request;
  }

  /** The path below the page's own, decoded, without the slash between; empty for none. */
  public String below() {
    String path = request.getPathInfo();
    return path == null || path.isEmpty() ? "" : path.substring(1);
  }

  /**
   * A parameter of the address; blank ones count as none.
   *
   * @throws PageRefusal if its value is unreasonably long
   */
  public Optional<String> parameter(String name) {
    return parameters(name).stream().findFirst();
  }

  /** All values of a parameter that may stand there several times. */
  public List<String> parameters(String name) {
    String[] values = request.getParameterValues(name);
    if (values == null) {
      return List.of();
    }
    return List.of(values).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .map(value -> limited(name, value))
        .toList();
  }

  /** The address that the client used, without parameters. */
  public String address() {
    return request.getRequestURL().toString();
  }

  /** The path and parameters of this request, but for another format. */
  public String inFormat(String format) {
    String query = request.getQueryString();
    String others =
        query == null
            ? ""
            : Stream.of(query.split("&"))
                .filter(part -> !part.startsWith("format=") && !part.isEmpty())
                .map(part -> part + "&")
                .collect(Collectors.joining());
    return request.getRequestURI() + "?" + others + "format=" + format;
  }

  /** The formats that the client takes; empty where it does not say. */
  public Optional<String> accept() {
    return Optional.ofNullable(request.getHeader("Accept")).filter(value -> !value.isBlank());
  }

  private static String limited(String name, String value) {
    if (value.length() > LONGEST_VALUE) {
      throw PageRefusal.badRequest(
          "The value of \"" + name + "\" is longer than " + LONGEST_VALUE + " characters.");
    }
    return value;
  }
}
