package org.methodgraph.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The few terms of outside vocabularies for which Jena has no constants. */
public final class Outside {
  public static final String FABIO = "http://purl.org/spar/fabio/";
  public static final String PROV = "http://www.w3.org/ns/prov#";

  public static final Property hasArXivId = property(FABIO, "hasArXivId");
  public static final Resource Activity = resource(PROV, "Activity");
  public static final Resource SoftwareAgent = resource(PROV, "SoftwareAgent");
  public static final Property wasDerivedFrom = property(PROV, "wasDerivedFrom");
  public static final Property wasGeneratedBy = property(PROV, "wasGeneratedBy");
  public static final Property wasAssociatedWith = property(PROV, "wasAssociatedWith");

  private Outside() {}

  private static Property property(String namespace, String name) {
    return ResourceFactory.createProperty(namespace, name);
  }

  private static Resource resource(String namespace, String name) {
    return ResourceFactory.createResource(namespace + name);
  }
}
