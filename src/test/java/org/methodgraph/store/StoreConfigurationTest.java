package org.methodgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class StoreConfigurationTest {
  private static final String FUSEKI = "http://jena.apache.org/fuseki#";

  private final StoreConfiguration configuration = StoreConfiguration.of(Path.of("/data/s"));

  @Test
  void theStoresLocationsTakeThePlaceOfTheOnesInTheFile() {
    assertEquals(
        List.of("/data/s/tdb2"),
        values(configuration.database(), "http://jena.apache.org/2016/tdb#location"));
    assertEquals(
        List.of("/data/s/text"),
        values(configuration.index(), "http://jena.apache.org/text#directory"));
  }

  @Test
  void theServiceOffersReadingOnly() {
    Model model = configuration.model();
    List<String> operations =
        model
            .listObjectsOfProperty(model.createProperty(FUSEKI, "operation"))
            .mapWith(RDFNode::toString)
            .toList()
            .stream()
            .sorted()
            .toList();
    assertEquals(List.of(FUSEKI + "gsp-r", FUSEKI + "query"), operations);
  }

  @Test
  void theIndexDefinitionCountsAndTheLocationDoesNot() {
    StoreConfiguration elsewhere = StoreConfiguration.of(Path.of("/other"));
    assertEquals(configuration.textDefinition(), elsewhere.textDefinition());
    elsewhere
        .model()
        .listStatements(null, null, RDFS.label)
        .toList()
        .forEach(statement -> statement.changeObject(RDFS.comment));
    assertNotEquals(configuration.textDefinition(), elsewhere.textDefinition());
  }

  private List<String> values(Resource subject, String property) {
    return configuration
        .model()
        .listObjectsOfProperty(subject, configuration.model().createProperty(property))
        .mapWith(RDFNode::toString)
        .toList();
  }
}
