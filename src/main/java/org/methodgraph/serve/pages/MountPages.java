package org.methodgraph.serve.pages;

import java.util.List;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.rdf.model.Model;
import org.methodgraph.serve.pages.html.Links;
import org.methodgraph.serve.pages.html.StartHtml;
import org.methodgraph.serve.pages.html.TrendsHtml;
import org.methodgraph.serve.pages.view.Kind;
import org.methodgraph.serve.pages.view.PageStore;
import org.methodgraph.serve.pages.view.ReadNeighbours;
import org.methodgraph.serve.pages.view.ReadStart;
import org.methodgraph.serve.pages.view.ReadTrends;
import org.methodgraph.serve.pages.view.StartView;
import org.methodgraph.serve.pages.view.TrendsView;
import org.methodgraph.store.GraphStore;

/** The one place that says which page stands at which address. */
public final class MountPages implements FusekiModule {
  private final PageStore store;
  private final Links links;
  private final List<StartHtml.Question> questions;
  private final ReadStart start;
  private final Thread readAhead;

  /**
   * @param store open; the pages read it for as long as the server runs
   * @param questions that the start page offers
   */
  public MountPages(GraphStore store, List<StartHtml.Question> questions) {
    this.store = new PageStore(store);
    this.links = new Links(this.store.base());
    this.questions = List.copyOf(questions);
    this.start = new ReadStart(this.store);
    this.readAhead = new Thread(start::view, "first page");
    readAhead.setDaemon(true);
  }

  @Override
  public String name() {
    return "Pages";
  }

  /**
   * Reads ahead what the pages want of the whole store: seconds in a large one, for which the first
   * visitor would wait.
   */
  @Override
  public void serverAfterStarting(FusekiServer server) {
    readAhead.start();
  }

  /** The store is closed next, so what still reads it is waited for. */
  @Override
  public void serverStopped(FusekiServer server) {
    try {
      readAhead.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void prepare(FusekiServer.Builder builder, Set<String> names, Model configuration) {
    SearchPages search = new SearchPages(store, links);
    ReadTrends trends = new ReadTrends(store);
    builder
        // The empty pattern stands for exactly "/".
        .addServlet("", new PageServlet(this::start))
        .addServlet("/site/*", new PageServlet(new StaticFiles()::at))
        .addServlet("/id/*", new PageServlet(new ThingPage(store, links)::at))
        .addServlet("/search", new PageServlet(search::search))
        .addServlet("/suggest", new PageServlet(search::suggest))
        .addServlet("/compare", new PageServlet(new ComparePage(store, links)::at))
        .addServlet("/neighbours", new PageServlet(this::neighbours))
        .addServlet("/trends", new PageServlet(request -> trends(trends, request)));
  }

  private Answer start(PageRequest request) {
    StartView view = start.view();
    return new Shown(view, new StartHtml(links).page(view, questions, request.address()))
        .answer(request);
  }

  private Answer trends(ReadTrends trends, PageRequest request) {
    Kind kind = request.parameter("kind").map(SearchPages::kind).orElse(Kind.METHOD);
    TrendsView view = trends.of(kind);
    return new Shown(view, new TrendsHtml(links).page(view)).answer(request);
  }

  /** What the picture on the page of a concept shows. */
  private Answer neighbours(PageRequest request) {
    String iri = request.parameter("iri").orElse("");
    ThingPage.requireIri(iri);
    return new ReadNeighbours(store)
        .of(iri)
        .map(Json::of)
        .orElseThrow(() -> PageRefusal.notFound("There is no concept " + iri));
  }
}
