package org.methodgraph.serve.pages.view;

import java.util.List;
import java.util.Optional;

/** Reads the areas of the lexicon. */
public final class ReadArea {
  private static final PageQuery AREAS =
      PageQuery.of(
          """
          SELECT ?area ?name WHERE {
            ?area a skos:ConceptScheme ;
                  rdfs:label ?name .
          }
          ORDER BY LCASE(STR(?name))
          """);

  private static final PageQuery CONCEPTS =
      PageQuery.of(
          """
          SELECT DISTINCT ?concept ?name ?type WHERE {
            ?concept skos:inScheme ?area .
            GRAPH ?names { ?concept skos:prefLabel ?name }
            GRAPH ?names { ?concept a ?type }
            FILTER(?type IN (mg:Method, mg:Task, mg:Dataset, mg:Metric))
          }
          """);

  private final PageStore store;

  public ReadArea(PageStore store) {
    this.store = store;
  }

  /** The area with that address; empty if it is none. */
  public Optional<AreaView> at(String iri) {
    return store.read(
        ask ->
            areas(ask).stream()
                .filter(area -> area.iri().equals(iri))
                .findFirst()
                .map(area -> view(area, ask)));
  }

  static List<AreaView> all(Ask ask) {
    return areas(ask).stream().map(area -> view(area, ask)).toList();
  }

  private static List<Named> areas(Ask ask) {
    return ask.rows(AREAS).stream().map(row -> row.named("area", "name", (Kind) null)).toList();
  }

  private static AreaView view(Named area, Ask ask) {
    PageQuery query = CONCEPTS.withIri("area", area.iri());
    List<Counted> concepts =
        ask.rows(query).stream()
            .map(row -> row.named("concept", "name", "type"))
            .map(concept -> new Counted(concept, ask.papers(concept.iri())))
            .sorted(ReadHierarchy.MOST_PAPERS_FIRST)
            .toList();
    return new AreaView(area, new Found<>(concepts, query.text()));
  }
}
