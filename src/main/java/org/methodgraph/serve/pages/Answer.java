package org.methodgraph.serve.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.methodgraph.serve.pages.html.Page;
import org.methodgraph.serve.pages.html.PageFrame;

/**
 * An answer to a GET: sent compressed to those who take that, and as "not modified" to those who
 * have it already.
 *
 * @param status HTTP status
 * @param contentType media type, with charset if it is text
 * @param body what to send
 * @param headers further headers
 */
public record Answer(int status, String contentType, Body body, Map<String, String> headers) {
  private static final String HTML = "text/html; charset=utf-8";

  /** Below this, a compressed answer saves nothing. */
  private static final int WORTH_COMPRESSING = 1_000;

  public Answer {
    headers = Map.copyOf(headers);
  }

  /** A page in its frame. */
  public static Answer page(int status, Page page) {
    return new Answer(status, HTML, Body.of(PageFrame.around(page)), Map.of())
        .with("Content-Security-Policy", page.policy())
        .with("Referrer-Policy", "same-origin")
        .with("Cache-Control", "no-cache");
  }

  public static Answer page(Page page) {
    return page(HttpServletResponse.SC_OK, page);
  }

  /** Text in some other format. */
  public static Answer text(String contentType, String text) {
    return new Answer(HttpServletResponse.SC_OK, contentType, Body.of(text), Map.of())
        .with("Cache-Control", "no-cache");
  }

  /** The same with one more header. */
  public Answer with(String header, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new Answer(status, contentType, body, more);
  }

  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    headers.forEach(response::setHeader);
    response.addHeader("Vary", "Accept-Encoding");
    response.setHeader("ETag", body.tag());
    if (status == HttpServletResponse.SC_OK && known(request)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setStatus(status);
    response.setContentType(contentType);
    byte[] bytes = body.plain();
    if (bytes.length >= WORTH_COMPRESSING && compressible() && takesGzip(request)) {
      bytes = body.gzip();
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private boolean known(HttpServletRequest request) {
    String tags = request.getHeader("If-None-Match");
    return tags != null && tags.contains(body.tag());
  }

  private boolean compressible() {
    return !contentType.startsWith("font/") && !contentType.startsWith("image/png");
  }

  private static boolean takesGzip(HttpServletRequest request) {
    String encodings = request.getHeader("Accept-Encoding");
    return encodings != null && encodings.matches("(?i).*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\b).*");
  }
}
