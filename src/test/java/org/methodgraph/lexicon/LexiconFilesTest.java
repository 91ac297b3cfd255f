package org.methodgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.methodgraph.model.ConceptType;

/**
 * The lexicon that travels with the program. What these tests list is to be mended in its files.
 */
class LexiconFilesTest {
  private static final LexiconProblems LEXICON =
      new LexiconProblems(ReadLexicon.withOwn(List.of()).source());

  @Test
  void noNameBelongsToTwoConceptsOfOneType() {
    assertNone(LEXICON.sharedNames());
  }

  @Test
  void everyNameCanBeMatched() {
    assertNone(LEXICON.emptyNames());
  }

  @Test
  void noConceptStandsAboveItself() {
    assertNone(LEXICON.cycles());
  }

  @Test
  void everyConceptReachesATopConcept() {
    assertNone(LEXICON.withoutTop());
  }

  @Test
  void broaderConceptsAreThereAndOfTheSameType() {
    assertNone(LEXICON.strangeBroader());
  }

  @Test
  void labelsKeepTheRulesOfSkos() {
    assertNone(LEXICON.labels());
  }

  @Test
  void ambiguousLabelsAreLabels() {
    assertNone(LEXICON.unknownAmbiguous());
  }

  @Test
  void everyConceptHasADefinitionAndOneType() {
    assertNone(LEXICON.definitionsAndTypes());
  }

  @ParameterizedTest
  @CsvSource({"METHOD, 1000", "TASK, 450", "DATASET, 350", "METRIC, 120"})
  void itKnowsTheField(ConceptType type, long least) {
    long count = LEXICON.count(type);
    assertTrue(count >= least, () -> type + ": " + count + " of at least " + least);
  }

  @Test
  void itHasTwoThousandConcepts() {
    long count = 0;
    for (ConceptType type : ConceptType.values()) {
      count += LEXICON.count(type);
    }
    long all = count;
    assertTrue(all >= 2000, () -> all + " concepts");
  }

  /** Each problem once, so that the tests above are known to be able to fail. */
  @Test
  void problemsAreFound() {
    LexiconProblems broken = new LexiconProblems(brokenLexicon());
    String id = "https://w3id.org/methodgraph/id/";
    assertEquals(
        List.of("\"gan\" as Method: [" + id + "method/a, " + id + "method/b]"),
        broken.sharedNames());
    assertEquals(List.of(id + "method/c: \"…\""), broken.emptyNames());
    assertEquals(
        List.of(id + "method/a: stands above itself", id + "method/b: stands above itself"),
        broken.cycles());
    assertEquals(
        List.of(
            id + "method/a: reaches no top concept",
            id + "method/b: reaches no top concept",
            id + "task/d: reaches no top concept"),
        broken.withoutTop());
    assertEquals(
        List.of(id + "task/d: stands below " + id + "task/e, null"), broken.strangeBroader());
    assertEquals(
        List.of(
            id + "method/b: \"b\" is preferred and alternative label",
            id + "method/c: preferred labels per language: {en=2}",
            id + "task/d: rdfs:label differs from skos:prefLabel"),
        broken.labels());
    assertEquals(
        List.of(id + "method/a: \"GA\" is marked as ambiguous but is no label"),
        broken.unknownAmbiguous());
    assertEquals(List.of(id + "task/d: definitions: []"), broken.definitionsAndTypes());
  }

  private static Model brokenLexicon() {
    String turtle =
        """
        @prefix mg: <https://w3id.org/methodgraph/ontology#> .
        @prefix mgm: <https://w3id.org/methodgraph/id/method/> .
        @prefix mgt: <https://w3id.org/methodgraph/id/task/> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        mgm:a a mg:Method ; rdfs:label "a"@en ; skos:prefLabel "a"@en ; skos:altLabel "GAN"@en ;
          mg:ambiguousLabel "GA"@en ; skos:broader mgm:b ; skos:definition "A."@en .
        mgm:b a mg:Method ; rdfs:label "b"@en ; skos:prefLabel "b"@en ; skos:broader mgm:a ;
          skos:altLabel "b"@en , "GANs"@en ; skos:definition "B."@en .
        mgm:c a mg:Method ; rdfs:label "c"@en , "cc"@en ; skos:prefLabel "c"@en , "cc"@en ;
          skos:altLabel "…"@en ; skos:topConceptOf mgm:scheme ; skos:definition "C."@en .
        mgt:d a mg:Task ; rdfs:label "D"@en ; skos:prefLabel "d"@en ; skos:broader mgt:e .
        """;
    return ModelFactory.createDefaultModel().read(new StringReader(turtle), null, "TURTLE");
  }

  private static void assertNone(List<String> problems) {
    assertTrue(
        problems.isEmpty(), () -> problems.size() + " problems:\n" + String.join("\n", problems));
  }
}
