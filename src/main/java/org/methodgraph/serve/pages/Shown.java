package org.methodgraph.serve.pages;

import java.util.ArrayList;
import java.util.List;
import org.methodgraph.serve.pages.html.Page;

/**
 * What a page shows: for people as a page, for programs as the records behind it.
 *
 * @param view plain records
 * @param page the same for the eye
 */
record Shown(Object view, Page page) {
  private static final String JSON = "json";

  /** The page, or JSON where {@code ?format=json} asks for it. */
  Answer answer(PageRequest request) {
    String format = request.parameter("format").orElse("html");
    return switch (format) {
      case JSON -> Json.of(view);
      case "html" -> page(request);
      default ->
          throw PageRefusal.badRequest(
              "There is no format \"" + format + "\" of this page; there are html and json.");
    };
  }

  /** The page, with a link to the records. */
  Answer page(PageRequest request) {
    List<Page.Alternate> formats = new ArrayList<>(page.alternates());
    formats.add(new Page.Alternate("JSON", Json.MEDIA_TYPE, request.inFormat(JSON)));
    return Answer.page(page.alsoAs(formats));
  }
}
