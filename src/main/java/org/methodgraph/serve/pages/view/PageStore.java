package org.methodgraph.serve.pages.view;

import java.time.Duration;
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

  /** For what is asked of a whole large store, once. */
  private static final Duration ONCE = Duration.ofMinutes(2);

  private static final PageQuery CONCEPTS =
      PageQuery.of(
          """
          SELECT ?concept ?name ?type ?papers WHERE {
            # In the graph that has its name a concept has its type once, elsewhere with every paper.
            GRAPH ?names { ?concept skos:prefLabel ?name }
            GRAPH ?names { ?concept a ?type }
            FILTER(?type IN (mg:Method, mg:Task, mg:Dataset, mg:Metric))
            # Counted at the end of a build; a concept without count is mentioned by one paper, or by none.
            OPTIONAL { ?concept mg:paperCount ?counted }
            BIND(COALESCE(?counted, IF(EXISTS { ?any mg:mentions ?concept }, 1, 0)) AS ?papers)
          }
          ORDER BY ?concept ?name
          """);

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
      concepts = store.read(data -> count(new Ask(data, base, Map.of(), ONCE)));
    }
    return concepts;
  }

  private static Map<String, Counted> count(Ask ask) {
    Map<String, Counted> counted = new HashMap<>();
    for (Row row : ask.rows(CONCEPTS)) {
      Named concept = row.named("concept", "name", "type");
      counted.putIfAbsent(concept.iri(), new Counted(concept, row.number("papers")));
    }
    return counted;
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
