package org.methodgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

class DescribeDatasetTest {
  private static final String PREFIXES =
      """
      PREFIX mg: <https://w3id.org/methodgraph/ontology#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX dcat: <http://www.w3.org/ns/dcat#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX void: <http://rdfs.org/ns/void#>
      PREFIX ext: <http://ldf.fi/void-ext#>
      PREFIX v: <https://example.org/id/graph/void#>
      """;

  @Test
  void countsEveryStatementOnce() throws IOException {
    // 132 statements in the graphs; that ladder sampling is for map drawing stands in two of them.
    assertAsk("v:dataset void:triples 131 ; void:distinctSubjects 19 ; void:classes 11");
    assertAsk("v:dataset void:subset v:papers . v:papers void:documents 2 ; void:triples 99");
    assertAsk("<https://example.org/id/graph/claims> a void:Dataset ; void:triples 9");
  }

  @Test
  void saysHowManyThingsOfEachClassThereAre() throws IOException {
    assertAsk("v:dataset void:classPartition [ void:class mg:Paper ; void:entities 2 ]");
    assertAsk("v:dataset void:classPartition [ void:class mg:Statement ; void:entities 4 ]");
    assertAsk("v:dataset void:classPartition [ void:class mg:Method ; void:entities 2 ]");
  }

  @Test
  void saysWhichClassesAndDatatypesAPropertyJoins() throws IOException {
    assertAsk(
        """
        v:dataset void:classPartition [ void:class mg:Paper ; void:propertyPartition [
            void:property mg:mentions ; void:triples 6 ; void:distinctSubjects 2 ;
            void:classPartition [ void:class mg:Method ; void:triples 3 ] ,
              [ void:class mg:Task ; void:triples 2 ] , [ void:class mg:Dataset ; void:triples 1 ] ] ]
        """);
    assertAsk(
        """
        v:dataset void:classPartition [ void:class mg:Paper ; void:propertyPartition [
            void:property dcterms:created ; ext:datatypePartition
              [ ext:datatype xsd:date ; void:triples 1 ] ,
              [ ext:datatype xsd:gYearMonth ; void:triples 1 ] ] ]
        """);
    assertAsk("v:dataset void:propertyPartition [ void:property mg:usedFor ; void:triples 1 ]");
  }

  @Test
  void saysWhatItIsAbout() throws IOException {
    assertAsk(
        """
        v:dataset a void:Dataset, dcat:Dataset ; dcterms:title ?title ;
            dcterms:conformsTo <https://w3id.org/methodgraph/ontology> ;
            void:vocabulary <https://w3id.org/methodgraph/ontology#> ;
            dcterms:temporal [ dcat:startDate "2020"^^xsd:gYear ; dcat:endDate "2021"^^xsd:gYear ]
        """);
  }

  @Test
  void describingTwiceChangesNothing() throws IOException {
    DatasetGraph data = SampleStore.load();
    Node name = DescribeDataset.graphName(SampleStore.BASE);
    assertEquals(NodeFactory.createURI("https://example.org/id/graph/void"), name);
    Graph first = new DescribeDataset(data, SampleStore.BASE).describe();
    data.executeWrite(() -> data.addGraph(name, first));
    Graph second = new DescribeDataset(data, SampleStore.BASE).describe();
    assertTrue(first.isIsomorphicWith(second));
    assertFalse(second.stream().anyMatch(t -> t.getSubject().isBlank()));
  }

  @Test
  void emptyStoreIsDescribedToo() {
    DatasetGraph empty = DatasetGraphFactory.createTxnMem();
    Graph description = new DescribeDataset(empty, SampleStore.BASE).describe();
    assertTrue(ask(description, "v:dataset void:triples 0 ; dcterms:title ?title"));
    assertFalse(ask(description, "v:dataset dcterms:temporal ?years"));
  }

  private static void assertAsk(String pattern) throws IOException {
    Graph description = new DescribeDataset(SampleStore.load(), SampleStore.BASE).describe();
    assertTrue(ask(description, pattern), pattern);
  }

  private static boolean ask(Graph graph, String pattern) {
    String query = PREFIXES + "ASK { " + pattern + " }";
    try (var asking =
        QueryExecutionFactory.create(query, ModelFactory.createModelForGraph(graph))) {
      return asking.execAsk();
    }
  }
}
