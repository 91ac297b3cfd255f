package org.methodgraph.serve.pages;

import jakarta.servlet.http.HttpServletResponse;

/** A page that cannot be shown; the message tells the visitor why and what to do. */
public final class PageRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String title;

  private PageRefusal(int status, String title, String message) {
    super(message);
    this.status = status;
    this.title = title;
  }

  public static PageRefusal notFound(String message) {
    return new PageRefusal(HttpServletResponse.SC_NOT_FOUND, "Not found", message);
  }

  public static PageRefusal badRequest(String message) {
    return new PageRefusal(HttpServletResponse.SC_BAD_REQUEST, "Not understood", message);
  }

  public static PageRefusal notAcceptable(String message) {
    return new PageRefusal(HttpServletResponse.SC_NOT_ACCEPTABLE, "No such format", message);
  }

  public static PageRefusal tookTooLong() {
    return new PageRefusal(
        HttpServletResponse.SC_SERVICE_UNAVAILABLE,
        "Stopped",
        "Reading this page from the store took too long and was stopped. Try again in a moment.");
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }
}
