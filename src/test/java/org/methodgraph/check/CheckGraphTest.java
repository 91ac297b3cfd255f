package org.methodgraph.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class CheckGraphTest {
  private final CheckGraph check = CheckGraph.ofProgram();

  @Test
  void aSoundPaperHasNoFindings() {
    assertEquals(List.of(), check.check(new SampleStore().paper()));
  }

  @Test
  void labelsOfConceptsStandElsewhereAndAreNotAskedFor() {
    SampleStore sample = new SampleStore().change("DROP GRAPH <graph/concepts>");
    assertEquals(List.of(), check.check(sample.paper()));
  }

  @Test
  void severalThingsBrokenAtOnceAreAllFound() {
    SampleStore sample =
        new SampleStore()
            .change("DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { ?m mg:finder 'proposal' } }")
            .change("DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { ?s mg:rule ?any } }")
            .change("DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { ?p dcterms:abstract ?any } }");
    List<Finding> findings = check.check(sample.paper());
    Set<String> rules = findings.stream().map(Finding::rule).collect(Collectors.toSet());
    assertEquals(Set.of("mention-finder", "statement-rule", "paper-abstract"), rules);
    assertEquals(10, findings.stream().filter(f -> f.rule().equals("statement-rule")).count());
    assertTrue(findings.stream().allMatch(f -> f.paper().equals(SampleStore.PAPER)));
  }

  @Test
  void manyThreadsMayUseOne() {
    SampleStore sample =
        new SampleStore()
            .change("DELETE WHERE { GRAPH <paper/arxiv-2403.99901> { ?s mg:rule ?any } }");
    List<Finding> alone = check.check(sample.paper());
    List<List<Finding>> together =
        IntStream.range(0, 64).parallel().mapToObj(i -> check.check(sample.paper())).toList();
    together.forEach(findings -> assertEquals(alone, findings));
  }

  @Test
  void aGraphWithoutPaperIsRefused() {
    assertEquals(
        List.of(
            new Finding(
                Severity.ERROR, "one-paper", "", "", "A paper's graph holds one paper. Found: 0.")),
        check.check(GraphFactory.createDefaultGraph()));
  }
}
