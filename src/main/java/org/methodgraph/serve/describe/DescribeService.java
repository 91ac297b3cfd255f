package org.methodgraph.serve.describe;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.methodgraph.store.GraphStore;

/** The SPARQL 1.1 service description, with the store's own VoID and the catalogue of queries. */
final class DescribeService {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final List<String> RESULT_FORMATS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "N-Triples",
          "RDF_XML",
          "JSON-LD");

  private final GraphStore store;

  DescribeService(GraphStore store) {
    this.store = store;
  }

  /**
   * @param endpoint the address of the SPARQL endpoint, as the client wrote it
   */
  Model at(String endpoint) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("sd", SD).setNsPrefix("void", VOID.NS).setNsPrefix("sh", SHACLM.NS);
    Resource service = model.createResource(endpoint + "#service");
    Resource dataset = model.createResource(endpoint + "#dataset");
    service
        .addProperty(RDF.type, sd("Service"))
        .addProperty(property("endpoint"), model.createResource(endpoint))
        .addProperty(property("supportedLanguage"), sd("SPARQL11Query"))
        .addProperty(property("feature"), sd("UnionDefaultGraph"))
        .addProperty(
            property("propertyFeature"), model.createResource("http://jena.apache.org/text#query"))
        .addProperty(property("defaultDataset"), dataset);
    RESULT_FORMATS.forEach(
        format ->
            service.addProperty(property("resultFormat"), model.createResource(FORMATS + format)));
    dataset
        .addProperty(RDF.type, sd("Dataset"))
        .addProperty(
            property("defaultGraph"), model.createResource().addProperty(RDF.type, sd("Graph")));
    model.add(store.read(DescribeService::content));
    model
        .listSubjectsWithProperty(RDF.type, VOID.Dataset)
        .filterKeep(described -> described.hasProperty(VOID.uriSpace))
        .toList()
        .forEach(
            described ->
                described.addProperty(VOID.sparqlEndpoint, model.createResource(endpoint)));
    DescribeQueries.into(model, endpoint);
    return model;
  }

  /** The graph in which a build describes the store; empty if there is none. */
  private static Model content(Dataset data) {
    Node description = ResourceFactory.createResource(VOID.NS + "DatasetDescription").asNode();
    Iterator<Quad> graphs =
        data.asDatasetGraph().find(Node.ANY, Node.ANY, RDF.type.asNode(), description);
    Model content = ModelFactory.createDefaultModel();
    if (graphs.hasNext()) {
      content.add(data.getNamedModel(graphs.next().getGraph().getURI()));
    }
    return content;
  }

  private static Resource sd(String name) {
    return ResourceFactory.createResource(SD + name);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(SD, name);
  }
}
