package org.methodgraph.query;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandardQueryTest {
  static Stream<CatalogueQuery> queries() {
    return QueryCatalogue.bundled().queries().stream();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void theCatalogueIsSaidInStandardSparql(CatalogueQuery catalogued) {
    Query query = StandardQuery.of(catalogued);
    assertFalse(query.toString().contains("text:query"), query.toString());
    // Functions and properties of Jena's own are addresses, which any parser of SPARQL takes.
    assertFalse(query.toString().contains("http://jena."), query.toString());
    QueryFactory.create(query.toString(), Syntax.syntaxSPARQL_11);
  }

  @Test
  void itFindsWithoutIndexWhatTheIndexFinds() throws IOException {
    DatasetGraph data = DatasetGraphFactory.create();
    try (InputStream sample = getClass().getResourceAsStream("/query/sample.trig")) {
      RDFParser.source(sample).lang(Lang.TRIG).parse(data);
    }
    // As in a store, the default graph is the union of the named ones.
    DatasetGraph union = DatasetGraphFactory.create();
    data.find()
        .forEachRemaining(
            quad -> {
              union.add(quad);
              union.getDefaultGraph().add(quad.asTriple());
            });
    for (String name : List.of("methods-for-task", "compare-papers", "concept-search")) {
      Query query = StandardQuery.of(QueryCatalogue.bundled().find(name));
      QueryResult result =
          new RunQuery(new QueryLimits(Duration.ofSeconds(10), 100)).over(union, query);
      assertTrue(((QueryResult.Rows) result).rows().size() > 0, name + ": " + result);
    }
  }
}
