package org.methodgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.methodgraph.vocab.MG;

class CountPapersTest {
  private static final Iris IRIS = new Iris("https://example.org/");

  private final Graph counts = CountPapers.in(papers(), IRIS);

  private static DatasetGraph papers() {
    String trig =
        """
        PREFIX mg: <https://w3id.org/methodgraph/ontology#>
        PREFIX m: <https://example.org/method/>
        PREFIX p: <https://example.org/paper/>
        p:a { p:a a mg:Paper ; mg:year 2020 ; mg:mentions m:x , m:y ; mg:uses m:x . }
        p:b { p:b a mg:Paper ; mg:year 2020 ; mg:mentions m:x ; mg:uses m:x . p:b a mg:Paper . }
        p:c { p:c a mg:Paper ; mg:mentions m:x ; mg:uses m:x . }
        p:d { p:d a mg:Paper ; mg:year 2021 ; mg:mentions m:x ; mg:uses m:x ; mg:proposes m:z . }
        p:e { p:e a mg:Paper ; mg:year 2019 ; mg:introducesDataset m:z . }
        p:f { p:f a mg:Paper ; mg:proposes m:w . }
        """;
    return RDFParser.fromString(trig, Lang.TRIG).toDatasetGraph();
  }

  @Test
  void conceptsOfSeveralPapersAreCounted() {
    assertEquals(4, number(method("x"), MG.paperCount));
    assertFalse(counts.contains(method("y"), MG.paperCount.asNode(), Node.ANY));
  }

  @Test
  void papersOfAYearAreCounted() {
    assertEquals(2, number(IRIS.year(2020).asNode(), MG.papersInYear));
    assertEquals(1, number(IRIS.year(2021).asNode(), MG.papersInYear));
  }

  @Test
  void usesInAYearAreCountedFromTwoPapersOn() {
    Node inYear = IRIS.methodYear(2020, method("x").getURI()).asNode();
    assertEquals(2, number(inYear, MG.papersInYear));
    assertTrue(counts.contains(inYear, MG.usedMethod.asNode(), method("x")));
    assertTrue(counts.contains(inYear, MG.countedYear.asNode(), IRIS.year(2020).asNode()));
    assertFalse(
        counts.contains(IRIS.methodYear(2021, method("x").getURI()).asNode(), Node.ANY, Node.ANY));
  }

  @Test
  void theFirstYearOfAProposalIsTold() {
    assertEquals(2019, number(method("z"), MG.firstProposed));
    assertFalse(counts.contains(method("w"), MG.firstProposed.asNode(), Node.ANY));
    assertFalse(counts.contains(method("x"), MG.firstProposed.asNode(), Node.ANY));
  }

  @Test
  void mentionsAreCountedInEveryYearOfAConceptOfSeveralPapers() {
    Node in2020 = IRIS.conceptYear(2020, method("x").getURI()).asNode();
    assertEquals(2, number(in2020, MG.papersInYear));
    assertTrue(counts.contains(in2020, MG.mentionedConcept.asNode(), method("x")));
    assertEquals(1, number(IRIS.conceptYear(2021, method("x").getURI()).asNode(), MG.papersInYear));
    assertFalse(
        counts.contains(IRIS.conceptYear(2020, method("y").getURI()).asNode(), Node.ANY, Node.ANY));
  }

  private int number(Node counted, Property of) {
    return Integer.parseInt(
        counts.find(counted, of.asNode(), Node.ANY).next().getObject().getLiteralLexicalForm());
  }

  private static Node method(String name) {
    return NodeFactory.createURI("https://example.org/method/" + name);
  }
}
