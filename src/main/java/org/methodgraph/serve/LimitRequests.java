package org.methodgraph.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.rdf.model.Model;

/**
 * What no request may do, whatever it asks: bring more than a query needs, or look at the server's
 * own state from another machine. Answers are compressed for those who take that.
 */
final class LimitRequests implements FusekiModule {
  /** Two hundred times the longest query of the catalogue. */
  static final int LARGEST_BODY = 1 << 20;

  /** Of a larger body so much is read before it is refused, that whoever sends it hears why. */
  private static final int MOST_READ_IN_VAIN = 2 * LARGEST_BODY;

  /** Ten times the longest query of the catalogue; longer ones are to be posted. */
  static final int LONGEST_ADDRESS = 1 << 15;

  @Override
  public String name() {
    return "Limit requests";
  }

  @Override
  public void prepare(FusekiServer.Builder builder, Set<String> names, Model configuration) {
    builder.addFilter("/*", new Limits());
  }

  // What replaces this handler in Jetty is an artifact of its own, which Fuseki does not bring.
  @SuppressWarnings("removal")
  @Override
  public void serverBeforeStarting(FusekiServer server) {
    server.getJettyServer().insertHandler(new org.eclipse.jetty.server.handler.gzip.GzipHandler());
  }

  private static final class Limits extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(
        HttpServletRequest request, HttpServletResponse response, FilterChain next)
        throws IOException, ServletException {
      if (request.getContentLengthLong() > LARGEST_BODY) {
        // To close while somebody still sends can lose the answer on its way.
        request.getInputStream().skip(MOST_READ_IN_VAIN);
        refuse(response, 413, "A request may bring " + LARGEST_BODY + " bytes at the most.");
      } else if (isLong(request.getQueryString())) {
        refuse(response, 414, "The address is too long; send the query by POST.");
      } else if (isChunked(request)) {
        refuse(response, 411, "Say how long the body is (Content-Length).");
      } else if (request.getRequestURI().startsWith("/$/") && !isFromHere(request)) {
        refuse(response, 404, "There is nothing here.");
      } else {
        next.doFilter(request, response);
      }
    }

    private static boolean isLong(String query) {
      return query != null && query.length() > LONGEST_ADDRESS;
    }

    /** A body of unknown length could go on for ever. */
    private static boolean isChunked(HttpServletRequest request) {
      return request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null;
    }

    /** A request that a proxy passes on comes from elsewhere, wherever the proxy is. */
    private static boolean isFromHere(HttpServletRequest request) throws IOException {
      return request.getHeader("X-Forwarded-For") == null
          && request.getHeader("Forwarded") == null
          && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }

    private static void refuse(HttpServletResponse response, int status, String why)
        throws IOException {
      byte[] text = (why + "\n").getBytes(StandardCharsets.UTF_8);
      response.setStatus(status);
      response.setContentType("text/plain;charset=utf-8");
      // What is left of the request is not read.
      response.setHeader("Connection", "close");
      response.setContentLength(text.length);
      response.getOutputStream().write(text);
    }
  }
}
