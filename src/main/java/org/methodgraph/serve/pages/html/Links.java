package org.methodgraph.serve.pages.html;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where on this server a thing is shown. An address of the data, {@code B}method/x, is found at
 * {@code /id/method/x}; one from elsewhere, as users' own lexicons may hold, at {@code /id?iri=…}.
 *
 * @param base base IRI of the data
 */
public record Links(String base) {
  private static final String PLACE = "/id/";

  /** Paths that every server and proxy leaves as they are. */
  private static final Pattern PLAIN_PATH =
      Pattern.compile(
          "[\\p{L}\\p{N}_~-][\\p{L}\\p{N}._~-]*(/[\\p{L}\\p{N}_~-][\\p{L}\\p{N}._~-]*+)*+");

  /** The path that shows the thing with that address. */
  public String to(String iri) {
    if (iri.startsWith(base) && PLAIN_PATH.matcher(iri.substring(base.length())).matches()) {
      return PLACE
          + Stream.of(iri.substring(base.length()).split("/"))
              .map(Links::encoded)
              .collect(Collectors.joining("/"));
    }
    return "/id?iri=" + encoded(iri);
  }

  /** The same in a format. */
  public String to(String iri, String format) {
    String path = to(iri);
    return path + (path.contains("?") ? "&" : "?") + "format=" + format;
  }

  /** The address that a path below {@code /id/} stands for. */
  public String iriOf(String pathBelow) {
    return base + pathBelow;
  }

  /** The compare page with these things side by side. */
  public static String compare(List<String> iris) {
    return "/compare"
        + (iris.isEmpty() ? "" : "?")
        + iris.stream().map(iri -> "with=" + encoded(iri)).collect(Collectors.joining("&"));
  }

  /** A query string's value. */
  public static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** An address on another site, if it is one that a browser may follow without harm. */
  static Optional<String> outward(String iri) {
    return iri.matches("https?://[^\\s]+") ? Optional.of(iri) : Optional.empty();
  }
}
