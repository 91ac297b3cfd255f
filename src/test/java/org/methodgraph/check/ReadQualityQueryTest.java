package org.methodgraph.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReadQualityQueryTest {
  private static final String HEAD =
      """
      # title: Things of things
      # problem: There are things,
      #   on two lines.
      # remedy: Look.
      # severity: warning
      # scope: store
      """;

  @Test
  void readsTheHead() {
    QualityQuery query =
        ReadQualityQuery.of("/queries/quality/things.rq", HEAD + "SELECT ?node { ?node a ?type }");
    assertEquals("things", query.name());
    assertEquals("Things of things", query.title());
    assertEquals("There are things, on two lines.", query.problem());
    assertEquals("Look.", query.remedy());
    assertEquals(Severity.WARNING, query.severity());
    assertFalse(query.ofPaper());
  }

  @Test
  void saysWhatIsWrongWithAFile() {
    assertMessage(
        "x.rq: its comments should have a line \"# remedy: …\"; add one.",
        HEAD.replace("# remedy: Look.\n", "") + "SELECT ?node { ?node a ?type }");
    assertMessage(
        "x.rq: the severity should be error, warning or info, found \"grave\".",
        HEAD.replace("warning", "grave") + "SELECT ?node { ?node a ?type }");
    assertMessage(
        "x.rq: the scope should be paper or store, found \"all\".",
        HEAD.replace("scope: store", "scope: all") + "SELECT ?node { ?node a ?type }");
    assertMessage(
        "x.rq: expected a SELECT query with the variable ?node.",
        HEAD + "SELECT ?thing { ?thing a ?type }");
    String broken =
        assertThrows(CheckException.class, () -> ReadQualityQuery.of("x.rq", HEAD + "SELECT {"))
            .getMessage();
    assertTrue(broken.startsWith("x.rq: this is no SPARQL query: "), broken);
  }

  @Test
  void allThatTravelWithTheProgramCanBeRead() {
    assertTrue(ReadQualityQuery.all().stream().anyMatch(q -> q.name().equals("broader-cycle")));
  }

  private static void assertMessage(String expected, String text) {
    assertEquals(
        expected,
        assertThrows(CheckException.class, () -> ReadQualityQuery.of("x.rq", text)).getMessage());
  }
}
