package org.methodgraph.serve.pages.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what the page of a paper says. */
public final class ReadPaper {
  private static final PageQuery SAID =
      PageQuery.of(
          """
          SELECT ?label ?title ?abstract ?date ?identifier ?arxiv WHERE {
            ?paper a mg:Paper ;
                   rdfs:label ?label .
            OPTIONAL { ?paper dcterms:title ?title }
            OPTIONAL { ?paper dcterms:abstract ?abstract }
            OPTIONAL { ?paper dcterms:created ?date }
            OPTIONAL { ?paper dcterms:identifier ?identifier }
            OPTIONAL { ?paper fabio:hasArXivId ?arxiv }
          }
          ORDER BY ?identifier
          """);

  private static final PageQuery PLACES =
      PageQuery.of(
          """
          SELECT ?from ?to ?concept ?name ?type WHERE {
            ?paper ^mg:inPaper/^mg:sentence ?mention .
            ?mention mg:startOffset ?from ;
                     mg:endOffset ?to ;
                     mg:refersTo ?concept .
            GRAPH ?names { ?concept skos:prefLabel ?name }
            GRAPH ?names { ?concept a ?type }
          }
          """);

  // A concept that few papers name says more about their likeness than one that all name.
  private static final PageQuery SIMILAR =
      PageQuery.of(
          """
          SELECT ?other ?title ?year ?shared ?likeness ?names WHERE {
            {
              SELECT ?other (COUNT(?concept) AS ?shared) (SUM(1.0 / ?papers) AS ?likeness)
                     (GROUP_CONCAT(?name; SEPARATOR="\\t") AS ?names)
              WHERE {
                {
                  SELECT ?concept ?name ?papers WHERE {
                    ?paper mg:mentions ?concept .
                    ?concept skos:prefLabel ?name ;
                             mg:paperCount ?papers .
                    FILTER(?papers <= 500)
                  }
                  ORDER BY ?papers LCASE(STR(?name))
                }
                ?other mg:mentions ?concept .
                FILTER(?other != ?paper)
              }
              GROUP BY ?other
              ORDER BY DESC(?likeness) ?other
              LIMIT 8
            }
            ?other rdfs:label ?title .
            OPTIONAL { ?other mg:year ?year }
          }
          ORDER BY DESC(?likeness) ?other
          """);

  private final PageStore store;

  public ReadPaper(PageStore store) {
    this.store = store;
  }

  /** The paper with that address; empty if there is none. */
  public Optional<PaperView> at(String iri) {
    return store.read(ask -> read(iri, ask));
  }

  private static Optional<PaperView> read(String iri, Ask ask) {
    List<Row> said = ask.rows(SAID.withIri("paper", iri));
    return said.isEmpty() ? Optional.empty() : Optional.of(view(iri, said, ask));
  }

  private static PaperView view(String iri, List<Row> said, Ask ask) {
    Row first = said.get(0);
    String title = first.text("title");
    int offset = title.isEmpty() ? 0 : title.length() + 1;
    List<MarkText.Place> places =
        ask.rows(PLACES.withIri("paper", iri)).stream()
            .map(
                row ->
                    new MarkText.Place(
                        row.number("from"), row.number("to"), row.named("concept", "name", "type")))
            .toList();
    Found<Fact> facts = ReadFacts.ofPaper(iri, ask);
    return new PaperView(
        new Named(iri, first.text("label"), Kind.PAPER),
        first.text("date"),
        said.stream()
            .map(row -> row.text("identifier"))
            .filter(id -> !id.isEmpty())
            .distinct()
            .toList(),
        elsewhere(said),
        MarkText.in(title, 0, places, Set.of()),
        MarkText.in(first.text("abstract"), offset, places, Set.of()),
        facts.things(),
        ReadResults.ofPaper(iri, ask),
        similar(iri, ask),
        facts.sparql());
  }

  /** Where arXiv and publishers have it. */
  private static List<String> elsewhere(List<Row> said) {
    Stream<String> arxiv =
        said.stream()
            .map(row -> row.text("arxiv"))
            .filter(id -> id.matches("[\\w.-]+(/\\d+)?"))
            .map(id -> "https://arxiv.org/abs/" + id);
    Stream<String> doi =
        said.stream()
            .map(row -> row.text("identifier"))
            .filter(id -> id.matches("(?i)doi:10\\.\\d+/[\\w.()/:;-]+"))
            .map(id -> "https://doi.org/" + id.substring("doi:".length()));
    return Stream.concat(arxiv, doi).distinct().toList();
  }

  private static Found<PaperView.Similar> similar(String iri, Ask ask) {
    PageQuery query = SIMILAR.withIri("paper", iri);
    List<PaperView.Similar> similar = new ArrayList<>();
    for (Row row : ask.rows(query)) {
      similar.add(
          new PaperView.Similar(
              row.named("other", "title", Kind.PAPER),
              row.year(),
              row.number("shared"),
              List.of(row.text("names").split("\t"))));
    }
    return new Found<>(similar, query.text());
  }
}
