package org.methodgraph.export;

import static org.apache.jena.rdf.model.ResourceFactory.createProperty;
import static org.apache.jena.rdf.model.ResourceFactory.createResource;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;

/** Terms of other vocabularies for which Jena has no constant. */
final class OutsideTerms {
  static final Property hasArXivId = createProperty("http://purl.org/spar/fabio/hasArXivId");
  static final Property wasDerivedFrom = createProperty("http://www.w3.org/ns/prov#wasDerivedFrom");
  static final Property datatypePartition =
      createProperty("http://ldf.fi/void-ext#datatypePartition");
  static final Property datatype = createProperty("http://ldf.fi/void-ext#datatype");
  static final Resource PeriodOfTime = createResource("http://purl.org/dc/terms/PeriodOfTime");

  private OutsideTerms() {}
}
