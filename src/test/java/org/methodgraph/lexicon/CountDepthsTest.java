package org.methodgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.Map;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.methodgraph.SmallLexicon;
import org.methodgraph.model.ConceptType;

class CountDepthsTest {
  @Test
  void theDeepestConceptAboveCounts() {
    Map<ConceptType, Map<Integer, Integer>> depths = CountDepths.of(SmallLexicon.lexicon());
    assertEquals(Map.of(0, 3, 1, 2, 2, 1), depths.get(ConceptType.METHOD));
    assertEquals(Map.of(0, 2), depths.get(ConceptType.TASK));
  }

  @Test
  void aCycleInAUsersFileComesToAnEnd() {
    String turtle =
        """
        @prefix mg: <https://w3id.org/methodgraph/ontology#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        <https://example.org/a> a mg:Method ; skos:prefLabel "a"@en ; skos:broader <https://example.org/b> .
        <https://example.org/b> a mg:Method ; skos:prefLabel "b"@en ; skos:broader <https://example.org/a> .
        """;
    Lexicon lexicon =
        ReadLexicon.of(
            ModelFactory.createDefaultModel().read(new StringReader(turtle), null, "TURTLE"));
    assertEquals(
        2,
        CountDepths.of(lexicon).get(ConceptType.METHOD).values().stream()
            .mapToInt(Integer::intValue)
            .sum());
  }
}
