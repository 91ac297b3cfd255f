package org.methodgraph.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.rdf.model.Model;

/**
 * Lets web pages from elsewhere read the answers (CORS), without cookies or other credentials, and
 * keeps browsers from taking an answer for anything but the data it is.
 */
final class ReadFromElsewhere implements FusekiModule {
  private static final String METHODS = "GET, HEAD, POST, OPTIONS";

  @Override
  public String name() {
    return "Read from elsewhere";
  }

  @Override
  public void prepare(FusekiServer.Builder builder, Set<String> names, Model configuration) {
    builder.addFilter("/*", new Headers());
  }

  private static final class Headers extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(
        HttpServletRequest request, HttpServletResponse response, FilterChain next)
        throws IOException, ServletException {
      response.setHeader("Access-Control-Allow-Origin", "*");
      response.setHeader("Access-Control-Expose-Headers", "Fuseki-Request-Id");
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'");
      if (asksFirst(request)) {
        response.setHeader("Access-Control-Allow-Methods", METHODS);
        response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      } else {
        next.doFilter(request, response);
      }
    }

    /** Whether a browser asks beforehand what a page from elsewhere may do. */
    private static boolean asksFirst(HttpServletRequest request) {
      return request.getMethod().equals("OPTIONS")
          && request.getHeader("Access-Control-Request-Method") != null;
    }
  }
}
