package org.methodgraph.serve.pages.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.query.ParameterizedSparqlString;

/**
 * A query that fills a page, and that its reader may look at and run: with values in place and the
 * prefixes that it uses.
 *
 * <p>Queries of pages ask for a concept's type in the graph that has its name: every paper that
 * names a concept says its type too, so that the default graph has it thousands of times.
 *
 * @param text the whole query
 */
record PageQuery(String text) {
  private static final Map<String, String> PREFIXES = new LinkedHashMap<>();

  static {
    PREFIXES.put("dcterms", "http://purl.org/dc/terms/");
    PREFIXES.put("fabio", "http://purl.org/spar/fabio/");
    PREFIXES.put("mg", "https://w3id.org/methodgraph/ontology#");
    PREFIXES.put("owl", "http://www.w3.org/2002/07/owl#");
    PREFIXES.put("prov", "http://www.w3.org/ns/prov#");
    PREFIXES.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    PREFIXES.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    PREFIXES.put("skos", "http://www.w3.org/2004/02/skos/core#");
    PREFIXES.put("text", "http://jena.apache.org/text#");
    PREFIXES.put("void", "http://rdfs.org/ns/void#");
  }

  static Map<String, String> prefixes() {
    return Collections.unmodifiableMap(PREFIXES);
  }

  /** A query without values. */
  static PageQuery of(String body) {
    String prefixes =
        PREFIXES.entrySet().stream()
            .filter(prefix -> body.matches("(?s).*\\b" + prefix.getKey() + ":.*"))
            .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n")
            .collect(Collectors.joining());
    return new PageQuery(prefixes + "\n" + body);
  }

  /** An address in place of a variable; one that would break out of its brackets is refused. */
  PageQuery withIri(String variable, String iri) {
    if (!iri.matches("[^\\s<>\"{}|\\\\^`\\x00-\\x20]+")) {
      throw new IllegalArgumentException("no IRI: " + iri);
    }
    ParameterizedSparqlString filled = new ParameterizedSparqlString(text);
    filled.setIri(variable, iri);
    return new PageQuery(filled.toString());
  }

  /** A text in place of a variable, quoted as SPARQL asks for. */
  PageQuery withText(String variable, String value) {
    ParameterizedSparqlString filled = new ParameterizedSparqlString(text);
    filled.setLiteral(variable, value);
    return new PageQuery(filled.toString());
  }

  /** Addresses for the block {@code VALUES ?variable { }}, which the text has empty. */
  PageQuery withIris(String variable, List<String> iris) {
    String empty = "VALUES ?" + variable + " { }";
    if (!text.contains(empty)) {
      throw new IllegalArgumentException("the query has no " + empty);
    }
    ParameterizedSparqlString filled =
        new ParameterizedSparqlString(
            text.replace(empty, "VALUES ?" + variable + " { " + "? ".repeat(iris.size()) + "}"));
    for (int index = 0; index < iris.size(); index++) {
      filled.setIri(index, iris.get(index));
    }
    return new PageQuery(filled.toString());
  }
}
