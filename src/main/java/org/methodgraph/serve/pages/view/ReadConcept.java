package org.methodgraph.serve.pages.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what the page of a concept says. */
public final class ReadConcept {
  private static final int QUOTES = 8;

  private static final PageQuery SAID =
      PageQuery.of(
          """
          SELECT ?property ?value ?name WHERE {
            VALUES ?property {
              rdf:type skos:prefLabel skos:altLabel skos:definition skos:inScheme
              owl:sameAs skos:exactMatch skos:closeMatch skos:relatedMatch rdfs:seeAlso
            }
            ?concept ?property ?value .
            OPTIONAL { ?value rdfs:label ?name }
          }
          ORDER BY ?property LCASE(STR(?value))
          """);

  private static final Set<String> ELSEWHERE =
      Set.of("sameAs", "exactMatch", "closeMatch", "relatedMatch", "seeAlso");

  private final PageStore store;

  public ReadConcept(PageStore store) {
    this.store = store;
  }

  /** The concept with that address; empty if it is none. */
  public Optional<ConceptView> at(String iri) {
    return store.read(ask -> read(iri, ask));
  }

  private static Optional<ConceptView> read(String iri, Ask ask) {
    PageQuery query = SAID.withIri("concept", iri);
    List<Row> said = ask.rows(query);
    return kind(said).map(kind -> view(new Named(iri, name(iri, said), kind), said, query, ask));
  }

  private static ConceptView view(Named concept, List<Row> said, PageQuery query, Ask ask) {
    String iri = concept.iri();
    return new ConceptView(
        concept,
        values(said, "altLabel"),
        values(said, "definition").stream().findFirst().orElse(""),
        said.stream()
            .filter(row -> is(row, "inScheme"))
            .map(row -> row.named("value", "name", (Kind) null))
            .distinct()
            .toList(),
        said.stream()
            .filter(row -> ELSEWHERE.contains(Row.lastPart(row.text("property"))))
            .map(row -> row.text("value"))
            .distinct()
            .toList(),
        ReadHierarchy.of(iri, ask),
        ask.papers(iri),
        ReadPapers.years(iri, ask),
        ReadPapers.naming(iri, ask),
        ReadRelations.of(iri, ask),
        Together.with(concept, ask),
        concept.kind() == Kind.TASK ? new Found<>(List.of(), "") : ReadResults.of(concept, ask),
        ReadQuotes.of(iri, QUOTES, ask),
        query.text());
  }

  /** What kind of concept it is; empty if it is a paper or something else. */
  static Optional<Kind> kind(List<Row> said) {
    return said.stream()
        .filter(row -> is(row, "type"))
        .flatMap(row -> Kind.ofClass(row.text("value")).stream())
        .filter(kind -> kind != Kind.PAPER)
        .findFirst();
  }

  private static String name(String iri, List<Row> said) {
    return values(said, "prefLabel").stream().findFirst().orElse(Row.lastPart(iri));
  }

  private static List<String> values(List<Row> said, String property) {
    return said.stream()
        .filter(row -> is(row, property))
        .map(row -> row.text("value"))
        .distinct()
        .toList();
  }

  private static boolean is(Row row, String property) {
    return Row.lastPart(row.text("property")).equals(property);
  }
}
