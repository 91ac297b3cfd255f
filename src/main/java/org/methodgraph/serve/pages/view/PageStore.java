package org.methodgraph.serve.pages.view;

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

  private final GraphStore store;
  private final String base;
  private Map<String, Counted> concepts;

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
    Map<String, Counted> known = concepts();
    return store.read(data -> reading.apply(new Ask(data, base, known, Ask.PATIENCE)));
  }

  private synchronized Map<String, Counted> concepts() {
    if (concepts == null) {
      concepts = store.read(KnownConcepts::in);
    }
    return concepts;
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
