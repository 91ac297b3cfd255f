package org.methodgraph.serve;

import java.util.List;

/** The examples of a server that was given none. */
final class BuiltInExamples {
  private static final String PREFIXES =
      """
      PREFIX mg: <https://w3id.org/methodgraph/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX text: <http://jena.apache.org/text#>
      """;

  static final List<ExampleQuery> ALL =
      List.of(
          new ExampleQuery(
              "Which methods do most papers use or propose?",
              PREFIXES
                  + """
                  SELECT ?method (COUNT(DISTINCT ?paper) AS ?papers) WHERE {
                    ?paper mg:uses|mg:proposes ?m .
                    ?m skos:prefLabel ?method .
                  }
                  GROUP BY ?method ORDER BY DESC(?papers) ?method LIMIT 25
                  """),
          new ExampleQuery(
              "Which methods are used for which tasks, and which sentence says so?",
              PREFIXES
                  + """
                  SELECT ?method ?task ?sentence ?confidence WHERE {
                    ?m mg:usedFor ?t .
                    ?statement mg:subject ?m ; mg:object ?t ; mg:predicate mg:usedFor ;
                        mg:confidence ?confidence ; mg:evidence/mg:text ?sentence .
                    ?m skos:prefLabel ?method .
                    ?t a mg:Task ; skos:prefLabel ?task .
                  }
                  ORDER BY DESC(?confidence) ?method ?task LIMIT 25
                  """),
          new ExampleQuery(
              "Which datasets are papers evaluated on?",
              PREFIXES
                  + """
                  SELECT ?dataset (COUNT(DISTINCT ?paper) AS ?papers) WHERE {
                    ?paper mg:evaluatesOn ?d .
                    ?d skos:prefLabel ?dataset .
                  }
                  GROUP BY ?dataset ORDER BY DESC(?papers) ?dataset LIMIT 25
                  """),
          new ExampleQuery(
              "Which sentences speak of sampling? (full-text search)",
              PREFIXES
                  + """
                  SELECT ?title ?sentence WHERE {
                    (?s ?score) text:query (mg:text "sampling" 25) .
                    ?s mg:text ?sentence ; mg:inPaper/dcterms:title ?title .
                  }
                  ORDER BY DESC(?score) ?sentence
                  """));

  private BuiltInExamples() {}
}
