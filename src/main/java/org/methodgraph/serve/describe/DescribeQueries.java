package org.methodgraph.serve.describe;

import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.methodgraph.query.CatalogueQuery;
import org.methodgraph.query.Parameter;
import org.methodgraph.query.QueryCatalogue;

/**
 * The queries of the catalogue as {@code sh:SPARQLExecutable}s, in the form in which the SIB's
 * endpoints publish their examples, which tools look for.
 */
final class DescribeQueries {
  private static final String SCHEMA = "https://schema.org/";
  private static final Property TARGET = ResourceFactory.createProperty(SCHEMA, "target");
  private static final Property KEYWORDS = ResourceFactory.createProperty(SCHEMA, "keywords");

  private DescribeQueries() {}

  /**
   * @param endpoint the address to send the queries to
   */
  static void into(Model model, String endpoint) {
    model.setNsPrefix("schema", SCHEMA);
    for (CatalogueQuery query : QueryCatalogue.bundled().queries()) {
      describe(model, endpoint, query);
    }
  }

  private static void describe(Model model, String endpoint, CatalogueQuery query) {
    Resource described = model.createResource(endpoint + "#query-" + query.name());
    Query parsed = query.with(Map.of());
    String form = parsed.isConstructType() ? "Construct" : parsed.isAskType() ? "Ask" : "Select";
    described
        .addProperty(RDF.type, shacl("SPARQLExecutable"))
        .addProperty(RDF.type, shacl("SPARQL" + form + "Executable"))
        .addProperty(RDFS.label, query.title(), "en")
        .addProperty(RDFS.comment, query.description(), "en")
        .addProperty(property(form.toLowerCase(java.util.Locale.ROOT)), query.text())
        .addProperty(TARGET, model.createResource(endpoint));
    query.tags().forEach(tag -> described.addProperty(KEYWORDS, tag));
    for (Parameter parameter : query.parameters()) {
      describe(described, query, parameter);
    }
  }

  private static void describe(Resource described, CatalogueQuery query, Parameter parameter) {
    Model model = described.getModel();
    String iri = described.getURI() + "-" + parameter.name();
    described.addProperty(
        property("parameter"),
        model
            .createResource(iri)
            .addProperty(RDF.type, shacl("Parameter"))
            .addProperty(property("path"), model.createResource(iri + "-value"))
            .addProperty(property("name"), parameter.name())
            .addProperty(property("description"), parameter.description())
            .addProperty(property("datatype"), datatype(parameter))
            .addProperty(property("defaultValue"), parameter.defaultValue()));
  }

  private static Resource datatype(Parameter parameter) {
    return switch (parameter.type()) {
      case STRING -> XSD.xstring;
      case INTEGER -> XSD.integer;
      case DECIMAL -> XSD.decimal;
      case IRI -> XSD.anyURI;
    };
  }

  private static Resource shacl(String name) {
    return ResourceFactory.createResource(SHACLM.NS + name);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(SHACLM.NS, name);
  }
}
