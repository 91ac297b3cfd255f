package org.methodgraph.serve.describe;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.graph.GraphFactory;
import org.methodgraph.check.CheckGraph;
import org.methodgraph.check.Finding;
import org.methodgraph.check.FindingsJson;
import org.methodgraph.query.QueryFailedException;
import org.methodgraph.store.GraphStore;

/** {@code /.well-known/void}, {@code /explain} and {@code /shacl}. */
public final class MountDescriptions implements FusekiModule {
  private final GraphStore store;
  private final String endpointPath;

  /**
   * @param endpointPath where the SPARQL endpoint is, without its first slash
   */
  public MountDescriptions(GraphStore store, String endpointPath) {
    this.store = store;
    this.endpointPath = endpointPath;
  }

  @Override
  public String name() {
    return "Descriptions";
  }

  @Override
  public void prepare(FusekiServer.Builder builder, Set<String> names, Model configuration) {
    ExplainQuery explain = new ExplainQuery(store);
    builder
        .addServlet("/.well-known/void", new VoidServlet(new DescribeService(store), endpointPath))
        .addServlet("/explain", new JsonServlet(request -> explain.of(parameter(request, "query"))))
        .addServlet("/shacl", new ReportServlet(store));
  }

  private static String parameter(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    if (value == null || value.isBlank()) {
      throw new QueryFailedException("The parameter \"" + name + "\" is missing.");
    }
    return value;
  }

  private static final class VoidServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient DescribeService description;
    private final String endpointPath;

    VoidServlet(DescribeService description, String endpointPath) {
      this.description = description;
      this.endpointPath = endpointPath;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      String address = request.getRequestURL().toString();
      String root = address.substring(0, address.length() - request.getRequestURI().length() + 1);
      SendRdf.send(description.at(root + endpointPath), request, response);
    }
  }

  /**
   * Holds one named graph to the shapes of the ontology. The shapes are ours and not the visitor's,
   * since shapes may hold queries, which would run without limits.
   */
  private static final class ReportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final CheckGraph CHECK = CheckGraph.ofProgram();
    private final transient GraphStore store;

    ReportServlet(GraphStore store) {
      this.store = store;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      String graph = request.getParameter("graph");
      List<Finding> findings =
          graph == null || graph.isBlank() ? null : store.read(data -> check(data, graph));
      if (findings == null) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        send(
            response,
            "text/plain",
            "Which paper shall be checked? Name its graph as ?graph=, by the paper's IRI.\n");
      } else {
        send(response, "application/json", FindingsJson.of(findings));
      }
    }

    private static List<Finding> check(Dataset data, String name) {
      if (!data.containsNamedModel(name)) {
        return null;
      }
      var copy = GraphFactory.createDefaultGraph();
      data.getNamedModel(name).getGraph().find().forEach(copy::add);
      return CHECK.check(copy);
    }

    private static void send(HttpServletResponse response, String type, String text)
        throws IOException {
      response.setContentType(type + ";charset=utf-8");
      response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
