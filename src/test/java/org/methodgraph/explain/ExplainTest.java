package org.methodgraph.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.QueryExecution;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.methodgraph.SampleCorpus;
import org.methodgraph.explain.Explanation.OfClaim;
import org.methodgraph.explain.Explanation.OfConcept;
import org.methodgraph.explain.Explanation.OfMention;
import org.methodgraph.explain.Explanation.OfStatement;
import org.methodgraph.graph.Iris;
import org.methodgraph.lexicon.ReadLexicon;
import org.methodgraph.store.GraphStore;

/** Explanations of what the sample corpus holds. */
class ExplainTest {
  private static GraphStore store;
  private static ReadAgain readAgain;

  @BeforeAll
  static void open() throws IOException {
    store = GraphStore.forReading(SampleCorpus.store());
    readAgain = ReadAgain.load(ReadLexicon.withOwn(List.of()));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static Explanation explain(String asked) {
    return store.read(data -> new Explain(data, () -> readAgain).of(asked));
  }

  /** The first address, in their order, that a pattern finds for {@code ?x}. */
  private static String first(String pattern) {
    String query =
        "PREFIX mg: <https://w3id.org/methodgraph/ontology#> SELECT ?x WHERE { %s } ORDER BY STR(?x) LIMIT 1"
            .formatted(pattern);
    return store.read(
        data -> {
          try (QueryExecution execution = QueryExecution.create(query, data)) {
            return execution.execSelect().next().getResource("x").getURI();
          }
        });
  }

  @Test
  void aConceptByAnyOfItsNames() {
    OfConcept concept = assertInstanceOf(OfConcept.class, explain("Diffusion-Models"));
    assertEquals(Iris.DEFAULT_BASE + "method/diffusion-model", concept.concept().iri());
    assertEquals("Method", concept.type());
    assertTrue(concept.inLexicon());
    assertEquals("generative model", concept.broader().get(0).label());
    assertEquals(
        concept.places().size(), concept.names().stream().mapToInt(n -> n.mentions()).sum());
    assertTrue(
        concept.places().stream()
            .allMatch(place -> place.quote().text().matches(".*\\[[^\\]]+\\].*")),
        "words are marked");
    assertEquals(explain(concept.concept().iri()), concept, "by its address too");
  }

  @Test
  void namesThatFellTogetherAndWhy() {
    OfConcept concept = assertInstanceOf(OfConcept.class, explain("DQN"));
    assertEquals("deep Q-network", concept.concept().label());
    Map<String, String> reasons = new HashMap<>();
    concept.names().forEach(name -> reasons.put(name.text(), name.reason()));
    assertEquals("its name", reasons.get("deep Q-network"), reasons::toString);
    assertEquals(
        "short form that the paper explains as \"deep Q-network\"",
        reasons.get("DQN"),
        reasons::toString);
  }

  @Test
  void aMentionWithWhatItsWordsWeigh() {
    String iri =
        first("?x a mg:Mention ; mg:finder \"tagger+lexicon\" ; mg:confidence ?c FILTER(?c > 0.9)");
    OfMention mention = assertInstanceOf(OfMention.class, explain(iri));
    assertFalse(mention.weights().isEmpty());
    assertTrue(
        mention.weights().stream().mapToDouble(w -> w.weight()).sum() > 0,
        () -> "all in all the words speak for it: " + mention.weights());
  }

  @Test
  void aStatementWithTheModelsWeights() {
    String iri =
        first(
            "?x a mg:Statement ; mg:predicate mg:evaluatesOn ; mg:confidence ?c FILTER(?c > 0.8)");
    OfStatement statement = assertInstanceOf(OfStatement.class, explain(iri));
    assertEquals("PAPER_DATASET", statement.model());
    assertTrue(statement.says().contains(" evaluatesOn "), statement.says());
    assertTrue(statement.evidence().get(0).text().contains("["), "the dataset is marked");
    double odds = Math.exp(statement.weights().stream().mapToDouble(w -> w.weight()).sum());
    assertEquals(
        statement.confidence(), odds / (1 + odds), 0.05, "no other answer is near to this one");
  }

  @Test
  void whatCuesDeniedNoModelWeighs() {
    OfStatement denied =
        assertInstanceOf(OfStatement.class, explain(first("?x a mg:Statement ; mg:negated true")));
    assertTrue(denied.says().contains(" not "), denied.says());
    assertEquals("", denied.model());
  }

  @Test
  void aClaimRestsOnStatements() {
    OfClaim claim = assertInstanceOf(OfClaim.class, explain(first("?x a mg:Claim")));
    assertFalse(claim.statements().isEmpty());
  }

  @Test
  void aResultIsReadByRules() {
    OfStatement result = assertInstanceOf(OfStatement.class, explain(first("?x a mg:Result")));
    assertTrue(result.says().matches(".+ is [0-9.]+.*"), result.says());
    assertEquals(List.of(), result.weights());
  }

  @Test
  void whatTheStoreDoesNotHaveIsTold() {
    assertTrue(
        assertThrows(ExplainException.class, () -> explain("no such thing"))
            .getMessage()
            .contains("\"no such thing\""));
    String paper = first("?x a mg:Paper");
    assertTrue(
        assertThrows(ExplainException.class, () -> explain(paper))
            .getMessage()
            .startsWith(paper + " is no concept"));
  }

  @Test
  void textTellsAsMuchAsWanted() {
    Explanation concept = explain("diffusion model");
    String text = ExplanationText.of(concept, 1);
    assertTrue(text.startsWith("Method: diffusion model <"), text);
    assertTrue(text.contains("Names that fell together"), text);
    assertTrue(text.contains("more; --most N tells more"), text);
    String statement = first("?x a mg:Statement ; mg:predicate mg:usedFor");
    String told = ExplanationText.of(explain(statement), 1000);
    assertTrue(told.contains("in log odds against no relation"), told);
    assertTrue(told.contains("whatever is seen"), told);
  }
}
