package org.methodgraph.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckStoreTest {
  private static final CheckStore CHECK = CheckStore.ofProgram();

  static List<Breakage> breakages() throws IOException {
    return Breakage.all();
  }

  @Test
  void aSoundStoreHasNoFindings() {
    assertEquals(List.of(), CHECK.check(new SampleStore().store()));
  }

  @ParameterizedTest
  @MethodSource("breakages")
  void whatIsBrokenIsFound(Breakage breakage) {
    List<Finding> findings = CHECK.check(new SampleStore().change(breakage.update()).store());
    assertTrue(
        findings.stream()
            .anyMatch(f -> f.rule().equals(breakage.rule()) && f.node().equals(breakage.node())),
        () -> breakage.rule() + " at " + breakage.node() + ", found " + findings);
  }

  @Test
  void everyRuleIsBrokenOnce() throws IOException {
    Set<String> rules = new TreeSet<>(Set.of(CheckGraph.ONE_PAPER));
    ReadQualityQuery.all().forEach(query -> rules.add(query.name()));
    Model shapes = RDFDataMgr.loadModel("ontology/shapes.ttl");
    shapes
        .listSubjectsWithProperty(RDF.type, SHACLM.PropertyShape)
        .mapWith(Resource::getLocalName)
        .forEach(rules::add);
    Set<String> broken =
        Breakage.all().stream().map(Breakage::rule).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(rules, broken);
  }

  @Test
  void findingsAreSortedAndTheSameEachTime() throws IOException {
    SampleStore sample = new SampleStore();
    Breakage.all().stream()
        .filter(b -> Set.of("statement-rule", "paper-arxiv-id", "run-software").contains(b.rule()))
        .forEach(b -> sample.change(b.update()));
    List<Finding> findings = CHECK.check(sample.store());
    assertEquals(
        List.of("run-software", "statement-rule", "paper-arxiv-id"),
        findings.stream().map(Finding::rule).toList());
    assertEquals(findings, CHECK.check(sample.store()));
    assertEquals(
        List.of("", SampleStore.PAPER, SampleStore.PAPER),
        findings.stream().map(Finding::paper).toList(),
        "each finding names the paper whose graph it stands in");
  }

  @Test
  void messagesSayWhatWasFound() {
    Finding value = only("paper-year", "mg:year", "20204");
    assertEquals(
        new Finding(
            Severity.ERROR,
            "paper-year",
            SampleStore.PAPER,
            SampleStore.PAPER,
            "A paper has at most one year of publication, between 1900 and 2100. Found: 20204."),
        value);
    Finding detail = only("year-not-of-date", "mg:year", "2023");
    assertEquals("Year that differs from the date: year 2023, date 2024-03-05.", detail.message());
  }

  @Test
  void shortFormsKnownToMeanDifferentThingsAreNoDuplicates() {
    String shared =
        """
        INSERT DATA { GRAPH <graph/lexicon> {
          <method/flow-model> skos:altLabel "RF"@en ; mg:ambiguousLabel "RF"@en } } ;
        INSERT DATA { GRAPH <graph/concepts> { <method/ring-flow> skos:%s "RF"@en } }
        """;
    assertEquals(List.of(), duplicates(shared.formatted("altLabel")), "both have it as short form");
    assertEquals(1, duplicates(shared.formatted("prefLabel")).size(), "one is called so");
  }

  private static List<Finding> duplicates(String update) {
    return CHECK.check(new SampleStore().change(update).store()).stream()
        .filter(f -> f.rule().equals("near-duplicate-labels"))
        .toList();
  }

  private static Finding only(String rule, String property, String value) {
    String paper = "<paper/arxiv-2403.99901>";
    SampleStore sample =
        new SampleStore()
            .change("DELETE WHERE { GRAPH %s { %s %s ?any } }".formatted(paper, paper, property))
            .change(
                "INSERT DATA { GRAPH %s { %s %s %s } }".formatted(paper, paper, property, value));
    Stream<Finding> found = CHECK.check(sample.store()).stream().filter(f -> f.rule().equals(rule));
    List<Finding> findings = found.toList();
    assertEquals(1, findings.size(), findings::toString);
    return findings.get(0);
  }
}
