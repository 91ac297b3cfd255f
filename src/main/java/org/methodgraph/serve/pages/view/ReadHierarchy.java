package org.methodgraph.serve.pages.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What stands above and below a concept. */
final class ReadHierarchy {
  private static final int HIGHEST = 8;

  private static final PageQuery ABOVE =
      PageQuery.of(
          """
          SELECT DISTINCT ?lower ?upper ?name ?type WHERE {
            ?concept skos:broader* ?lower .
            ?lower skos:broader ?upper .
            GRAPH ?names { ?upper skos:prefLabel ?name }
            GRAPH ?names { ?upper a ?type }
          }
          ORDER BY LCASE(STR(?name)) ?upper
          """);

  private static final PageQuery BELOW =
      PageQuery.of(
          """
          SELECT DISTINCT ?lower ?name ?type WHERE {
            ?lower skos:broader ?concept .
            GRAPH ?names { ?lower skos:prefLabel ?name }
            GRAPH ?names { ?lower a ?type }
          }
          """);

  private ReadHierarchy() {}

  static Hierarchy of(String concept, Ask ask) {
    PageQuery below = BELOW.withIri("concept", concept);
    List<Counted> lower =
        ask.rows(below).stream()
            .map(row -> row.named("lower", "name", "type"))
            .map(named -> new Counted(named, ask.papers(named.iri())))
            .sorted(MOST_PAPERS_FIRST)
            .toList();
    return new Hierarchy(lines(concept, above(concept, ask)), lower, below.text());
  }

  static final Comparator<Counted> MOST_PAPERS_FIRST =
      Comparator.comparingInt((Counted counted) -> -counted.papers())
          .thenComparing(counted -> counted.thing().name().toLowerCase(Locale.ROOT))
          .thenComparing(counted -> counted.thing().iri());

  private static Map<String, List<Named>> above(String concept, Ask ask) {
    Map<String, List<Named>> above = new HashMap<>();
    for (Row row : ask.rows(ABOVE.withIri("concept", concept))) {
      above
          .computeIfAbsent(row.text("lower"), key -> new ArrayList<>())
          .add(row.named("upper", "name", "type"));
    }
    return above;
  }

  /** A line for each parent, which goes on with the first parent of that one. */
  private static List<List<Named>> lines(String concept, Map<String, List<Named>> above) {
    List<List<Named>> lines = new ArrayList<>();
    for (Named parent : above.getOrDefault(concept, List.of())) {
      List<Named> line = new ArrayList<>(List.of(parent));
      List<Named> next = above.getOrDefault(parent.iri(), List.of());
      // Hierarchies that users write may run in circles.
      while (!next.isEmpty() && line.size() < HIGHEST && !line.contains(next.get(0))) {
        line.add(0, next.get(0));
        next = above.getOrDefault(next.get(0).iri(), List.of());
      }
      lines.add(line);
    }
    return lines;
  }
}
