package org.methodgraph.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of {@code ontology/methodgraph.ttl}. */
public final class MG {
  public static final String NS = "https://w3id.org/methodgraph/ontology#";

  public static final Resource ResearchConcept = type("ResearchConcept");
  public static final Resource Method = type("Method");
  public static final Resource Task = type("Task");
  public static final Resource Dataset = type("Dataset");
  public static final Resource Metric = type("Metric");
  public static final Resource Paper = type("Paper");
  public static final Resource Sentence = type("Sentence");
  public static final Resource Mention = type("Mention");
  public static final Resource Statement = type("Statement");
  public static final Resource Result = type("Result");
  public static final Resource Claim = type("Claim");
  public static final Resource Year = type("Year");
  public static final Resource ConceptYear = type("ConceptYear");
  public static final Resource MethodYear = type("MethodYear");

  public static final Property subject = property("subject");
  public static final Property predicate = property("predicate");
  public static final Property object = property("object");
  public static final Property confidence = property("confidence");
  public static final Property negated = property("negated");
  public static final Property evidence = property("evidence");
  public static final Property rule = property("rule");

  public static final Property refersTo = property("refersTo");
  public static final Property startOffset = property("startOffset");
  public static final Property endOffset = property("endOffset");
  public static final Property text = property("text");
  public static final Property sentence = property("sentence");
  public static final Property inPaper = property("inPaper");
  public static final Property sentenceIndex = property("sentenceIndex");
  public static final Property finder = property("finder");
  public static final Property conceptLabel = property("conceptLabel");

  public static final Property method = property("method");
  public static final Property dataset = property("dataset");
  public static final Property task = property("task");
  public static final Property metric = property("metric");
  public static final Property value = property("value");
  public static final Property unit = property("unit");

  public static final Property supportCount = property("supportCount");
  public static final Property supportedBy = property("supportedBy");

  public static final Property year = property("year");
  public static final Property standing = property("standing");
  public static final Property abstractCutShort = property("abstractCutShort");
  public static final Property sourceHash = property("sourceHash");
  public static final Property extractedBy = property("extractedBy");
  public static final Property paperCount = property("paperCount");
  public static final Property papersInYear = property("papersInYear");
  public static final Property firstProposed = property("firstProposed");
  public static final Property countedYear = property("countedYear");
  public static final Property usedMethod = property("usedMethod");
  public static final Property mentionedConcept = property("mentionedConcept");
  public static final Property mentions = property("mentions");
  public static final Property ambiguousLabel = property("ambiguousLabel");
  public static final Property configuration = property("configuration");
  public static final Property axiomConfidence = property("axiomConfidence");
  public static final Property axiomEvidence = property("axiomEvidence");

  private MG() {}

  /** The property of that name, for the relations between papers and concepts. */
  public static Property property(String localName) {
    return ResourceFactory.createProperty(NS, localName);
  }

  /** The class of that name. */
  public static Resource type(String localName) {
    return ResourceFactory.createResource(NS + localName);
  }
}
