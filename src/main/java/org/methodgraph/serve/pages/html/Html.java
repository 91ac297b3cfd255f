package org.methodgraph.serve.pages.html;

import java.util.Collection;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Markup that is safe to send. Text becomes markup only by way of {@link #text} and the places of
 * {@link #of}, which escape it, so that escaping cannot be forgotten.
 *
 * @param markup well-formed HTML
 */
public record Html(String markup) {
  public static final Html NONE = new Html("");

  private static final String PLACE = "{}";

  /** Control characters that HTML cannot hold. */
  private static final Pattern UNFIT =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uFFFE\\uFFFF]");

  /** Markup that shows a text, whatever stands in it, between tags and in attributes alike. */
  public static Html text(String text) {
    return new Html(
        UNFIT
            .matcher(text)
            .replaceAll("\uFFFD")
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
            .replace("'", "&#39;"));
  }

  /**
   * A template with its places <code>{}</code> filled in their order: markup as it is, anything
   * else as text. Attribute values in the template stand in double quotation marks.
   *
   * @throws IllegalArgumentException if there are not as many parts as places
   */
  public static Html of(String template, Object... parts) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (Object part : parts) {
      int place = template.indexOf(PLACE, from);
      if (place < 0) {
        throw new IllegalArgumentException("more parts than places in: " + template);
      }
      filled.append(template, from, place).append(markupOf(part));
      from = place + PLACE.length();
    }
    if (template.indexOf(PLACE, from) >= 0) {
      throw new IllegalArgumentException("fewer parts than places in: " + template);
    }
    return new Html(filled.append(template, from, template.length()).toString());
  }

  /** The markup of each thing, one after the other. */
  public static <T> Html each(Collection<T> things, Function<? super T, Html> markup) {
    return new Html(
        things.stream().map(thing -> markup.apply(thing).markup()).collect(Collectors.joining()));
  }

  /** The same with something between the things. */
  public static <T> Html each(
      Collection<T> things, String between, Function<? super T, Html> markup) {
    return new Html(
        things.stream()
            .map(thing -> markup.apply(thing).markup())
            .collect(Collectors.joining(text(between).markup())));
  }

  /** This markup, or none. */
  public Html when(boolean shown) {
    return shown ? this : NONE;
  }

  /** This markup and more after it. */
  public Html and(Html more) {
    return new Html(markup + more.markup);
  }

  private static String markupOf(Object part) {
    return part instanceof Html html ? html.markup : text(String.valueOf(part)).markup;
  }
}
