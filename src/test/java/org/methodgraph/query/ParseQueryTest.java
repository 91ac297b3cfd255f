package org.methodgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParseQueryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      textBlock =
          """
          SELECT * WERE { ?s ?p ?o }           § q.rq:1:14: cannot read WERE here.
          SELECT * WHERE { ?s ?p ?o . } }      § q.rq:1:31: did not expect } here.
          SELECT * WHERE { ?s ?p ?o            § q.rq:1:25: the query ends too early; is a bracket left open?
          SELECT * WHERE { ?s mg:usedFor ?o }  § q.rq:1:21: the prefix mg: is not declared. Add a line "PREFIX mg: <https://w3id.org/methodgraph/ontology#>" at the beginning.
          SELECT * WHERE { ?s my:own ?o }      § q.rq:1:21: the prefix my: is not declared. Add a line "PREFIX my: <…>" at the beginning.
          SELECT ?s { ?s ?p "half }            § q.rq:1:26: cannot read "half } here; is a quotation mark or bracket left open?
          SELECT (?s AS ?s) { ?s ?p ?o }       § q.rq: Variable used when already in-scope: ?s in (?s AS ?s)
          """)
  void aMistakeIsToldWithItsPlace(String text, String told) {
    assertTold(told, text);
  }

  @Test
  void anEmptyQueryIsToldPlainly() {
    assertTold(
        "q.rq:1:17: the query ends too early; is a bracket left open?", "# only a comment\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <a:a> <a:b> <a:c> }",
        "DELETE WHERE { ?s ?p ?o }",
        "DROP ALL",
        "LOAD <http://example.org/>"
      })
  void updatesAreRefused(String text) {
    assertTold(
        "q.rq is an update; a store is only read here. Write a SELECT, ASK, CONSTRUCT or DESCRIBE.",
        text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://example.org/> { ?s ?p ?o } }",
        "SELECT * { OPTIONAL { { SELECT * { SERVICE ?s { ?s ?p ?o } } } } }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE <http://example.org/> { ?s ?p ?o } } }",
        "ASK { FILTER(EXISTS { { SELECT ?s { SERVICE <http://example.org/> { ?s ?p ?o } } } }) }",
        "SELECT (EXISTS { SERVICE <http://example.org/> { ?s ?p ?o } } AS ?x) {}"
      })
  void serviceIsRefusedWhereverItStands(String text) {
    assertTold(
        "q.rq calls another server with SERVICE, which is switched off. Ask this store only.",
        text);
  }

  @Test
  void otherKindsAreRefused() {
    assertTold(
        "q.rq is of a kind that is not run here. Write a SELECT, ASK, CONSTRUCT or DESCRIBE.",
        "CONSTRUCT { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } }");
  }

  @Test
  void fromIsRefusedAndFromNamedIsNot() {
    assertTold(
        "q.rq has a FROM, which would have no effect, as all graphs together are asked. Write GRAPH"
            + " <…> { … } for a certain graph.",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }");
    assertTrue(ParseQuery.of("q.rq", "ASK FROM NAMED <a:a> { GRAPH ?g {} }").isAskType());
  }

  @Test
  void theFourKindsPass() {
    assertTrue(ParseQuery.of("q.rq", "SELECT * { ?s ?p ?o }").isSelectType());
    assertTrue(ParseQuery.of("q.rq", "ASK {}").isAskType());
    assertTrue(ParseQuery.of("q.rq", "CONSTRUCT WHERE { ?s ?p ?o }").isConstructType());
    assertTrue(ParseQuery.of("q.rq", "DESCRIBE <https://example.org/>").isDescribeType());
  }

  private static void assertTold(String message, String text) {
    assertEquals(
        message,
        assertThrows(QueryFailedException.class, () -> ParseQuery.of("q.rq", text)).getMessage());
  }
}
