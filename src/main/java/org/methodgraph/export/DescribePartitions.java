package org.methodgraph.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.VOID;

/**
 * Class and property partitions of a described dataset: how many things of each class, statements
 * with each property, and which classes and datatypes each property joins. Partitions have IRIs
 * made of the names of what they count.
 */
final class DescribePartitions {
  private final Resource dataset;
  private final Model model;
  private final Prefixes prefixes;

  DescribePartitions(Resource dataset, Prefixes prefixes) {
    this.dataset = dataset;
    this.model = dataset.getModel();
    this.prefixes = prefixes;
  }

  void add(Counts counts) {
    counts.properties.forEach((property, count) -> addProperty(dataset, property, count));
    counts.classes.forEach(this::addClass);
  }

  private void addClass(Node type, Counts.OfClass count) {
    Resource part = part(dataset, VOID.classPartition, VOID._class, type);
    part.addProperty(VOID.entities, Counts.number(count.entities));
    count.properties.forEach((property, links) -> addProperty(part, property, links));
  }

  private void addProperty(Resource whole, Node property, Counts.OfProperty count) {
    Resource part = part(whole, VOID.propertyPartition, VOID.property, property);
    part.addProperty(VOID.triples, Counts.number(count.triples));
    part.addProperty(VOID.distinctSubjects, Counts.number(count.subjects));
    addTargets(part, VOID.classPartition, VOID._class, count.byObjectClass);
    addTargets(part, OutsideTerms.datatypePartition, OutsideTerms.datatype, count.byDatatype);
  }

  private void addTargets(
      Resource whole, Property toPart, Property toTerm, Map<Node, Long> triplesByTerm) {
    triplesByTerm.forEach(
        (term, triples) ->
            part(whole, toPart, toTerm, term).addProperty(VOID.triples, Counts.number(triples)));
  }

  private Resource part(Resource whole, Property toPart, Property toTerm, Node term) {
    Resource part = model.createResource(whole.getURI() + "/" + name(term));
    whole.addProperty(toPart, part);
    part.addProperty(toTerm, model.asRDFNode(term));
    return part;
  }

  private String name(Node term) {
    String iri = term.toString();
    Map.Entry<String, String> prefix = prefixes.longestFor(iri);
    String readable =
        prefix == null ? iri : prefix.getKey() + "." + iri.substring(prefix.getValue().length());
    return URLEncoder.encode(readable, StandardCharsets.UTF_8);
  }
}
