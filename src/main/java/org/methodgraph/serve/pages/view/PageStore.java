package org.methodgraph.serve.pages.view;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.methodgraph.store.GraphStore;
import org.methodgraph.vocab.MG;

/**
 * The store as the pages read it. A store does not change while it is served, so what concerns all
 * of it is read once.
 */
public final class PageStore {
  private static final String DEFAULT_BASE = "https://w3id.org/methodgraph/id/";
  private static final String PAPERS = "paper/";

  private static final PageQuery COUNT_PAPERS =
      PageQuery.of(
          """
          SELECT ?concept (COUNT(DISTINCT ?paper) AS ?papers) WHERE {
            ?paper mg:mentions ?concept .
          } GROUP BY ?concept
          """);

  private final GraphStore store;
  private final String base;
  private Map<String, Integer> papers;

  public PageStore(GraphStore store) {
    this.store = store;
    this.base = store.read(PageStore::findBase);
  }

  /** The base IRI of the data. */
  public String base() {
    return base;
  }

  /** Reads in one transaction. */
  <T> T read(Function<Ask, T> reading) {
    Map<String, Integer> counts = papers();
    return store.read(data -> reading.apply(new Ask(data, base, counts)));
  }

  private synchronized Map<String, Integer> papers() {
    if (papers == null) {
      papers = store.read(data -> count(new Ask(data, base, Map.of())));
    }
    return papers;
  }

  private static Map<String, Integer> count(Ask ask) {
    Map<String, Integer> counts = new HashMap<>();
    ask.rows(COUNT_PAPERS).forEach(row -> counts.put(row.text("concept"), row.number("papers")));
    return counts;
  }

  /** As the address of any paper tells it. */
  private static String findBase(Dataset data) {
    Iterator<Quad> paper =
        data.asDatasetGraph().find(Node.ANY, Node.ANY, RDF.type.asNode(), MG.Paper.asNode());
    while (paper.hasNext()) {
      String iri = paper.next().getSubject().toString();
      int end = iri.lastIndexOf(PAPERS);
      if (end > 0) {
        return iri.substring(0, end);
      }
    }
    return DEFAULT_BASE;
  }
}
