package org.methodgraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.rdf.model.Model;

/** The page at {@code /}: what this server is, what it holds and how to ask it. */
final class StartPage implements FusekiModule {
  private final Servlet servlet;

  StartPage(ReadStore store, List<ExampleQuery> examples) {
    this.servlet = new Servlet(store, examples);
  }

  @Override
  public String name() {
    return "Start page";
  }

  @Override
  public void prepare(FusekiServer.Builder builder, Set<String> names, Model configuration) {
    // The empty pattern stands for exactly "/".
    builder.addServlet("", servlet);
  }

  private static final class Servlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient ReadStore store;
    private final transient List<ExampleQuery> examples;
    private transient StartPageHtml page;

    Servlet(ReadStore store, List<ExampleQuery> examples) {
      this.store = store;
      this.examples = examples;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      byte[] html = page().at(request.getRequestURL().toString()).getBytes(StandardCharsets.UTF_8);
      response.setContentType("text/html;charset=utf-8");
      response.setContentLength(html.length);
      response.getOutputStream().write(html);
    }

    /** The store does not change while it is served, so one look at it is enough. */
    private synchronized StartPageHtml page() {
      if (page == null) {
        List<StartPageHtml.Example> counted =
            examples.stream()
                .map(query -> new StartPageHtml.Example(query, store.rows(query.sparql())))
                .toList();
        page = new StartPageHtml(store.counts(), counted);
      }
      return page;
    }
  }
}
