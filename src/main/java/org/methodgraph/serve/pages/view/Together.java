package org.methodgraph.serve.pages.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Concepts of one kind in the papers that do something with another concept.
 *
 * @param heading what the papers do with them
 * @param things those in most papers first
 */
public record Together(String heading, Found<Counted> things) {
  /** What papers do with concepts of a kind, when they do more than name them. */
  private static final Map<Kind, List<String>> DOES =
      Map.of(
          Kind.METHOD, List.of("uses", "proposes"),
          Kind.TASK, List.of("addresses"),
          Kind.DATASET, List.of("evaluatesOn", "introducesDataset"),
          Kind.METRIC, List.of("reports"));

  private static final String BODY =
      """
      SELECT ?thing ?name ?papers WHERE {
        {
          SELECT ?thing (COUNT(DISTINCT ?paper) AS ?papers) WHERE {
            %s
            %s
            %s
            FILTER(?thing != ?concept)
          }
          GROUP BY ?thing
          ORDER BY DESC(?papers) ?thing
          LIMIT 12
        }
        ?thing skos:prefLabel ?name .
      }
      ORDER BY DESC(?papers) LCASE(STR(?name)) ?thing
      """;

  /** What stands in the same papers as a concept, kind by kind. */
  static List<Together> with(Named concept, Ask ask) {
    return kindsFor(concept.kind())
        .map(kind -> read(concept, kind, ask))
        .filter(together -> !together.things().isEmpty())
        .toList();
  }

  private static Stream<Kind> kindsFor(Kind kind) {
    return switch (kind) {
      case TASK -> Stream.of(Kind.METHOD, Kind.DATASET, Kind.METRIC);
      case DATASET -> Stream.of(Kind.METHOD, Kind.TASK, Kind.METRIC);
      case METRIC -> Stream.of(Kind.TASK, Kind.DATASET, Kind.METHOD);
      default -> Stream.of(Kind.TASK, Kind.DATASET, Kind.METHOD);
    };
  }

  private static Together read(Named concept, Kind kind, Ask ask) {
    boolean task = concept.kind() == Kind.TASK;
    PageQuery query =
        PageQuery.of(
                BODY.formatted(
                    // The tasks below a task count as well.
                    task ? "?aim skos:broader* ?concept ." : "BIND(?concept AS ?aim)",
                    does(concept.kind(), "?aim"),
                    does(kind, "?thing")))
            .withIri("concept", concept.iri());
    List<Counted> things =
        ask.rows(query).stream()
            .map(row -> new Counted(row.named("thing", "name", kind), row.number("papers")))
            .toList();
    return new Together(heading(concept.kind(), kind), new Found<>(things, query.text()));
  }

  private static String does(Kind kind, String variable) {
    return DOES.get(kind).stream()
        .map(property -> "{ ?paper mg:" + property + " " + variable + " }")
        .collect(Collectors.joining(" UNION "));
  }

  private static String heading(Kind of, Kind kind) {
    if (of == kind) {
      return "Methods in the same papers";
    }
    return switch (kind) {
      case METHOD -> of == Kind.TASK ? "Methods by number of papers" : "Methods in these papers";
      case TASK -> "Tasks that these papers address";
      case DATASET -> "Datasets that these papers evaluate on";
      default -> "Metrics that these papers report";
    };
  }
}
