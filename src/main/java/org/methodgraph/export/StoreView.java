package org.methodgraph.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Predicate;
import org.methodgraph.vocab.MG;

/** Questions that tables ask of the union of a store's graphs; all answers are sorted. */
public record StoreView(DatasetGraph data) {
  private static final String ENGLISH = "en";

  public List<Node> instances(Resource type) {
    Set<Node> distinct = new HashSet<>();
    find(Node.ANY, RDF.type, type.asNode()).forEachRemaining(q -> distinct.add(q.getSubject()));
    return sorted(distinct);
  }

  public List<Node> concepts() {
    Set<Node> distinct = new HashSet<>();
    for (ConceptType type : ConceptType.values()) {
      distinct.addAll(instances(MG.type(type.className())));
    }
    return sorted(distinct);
  }

  public List<Node> values(Node subject, Property property) {
    Set<Node> distinct = new HashSet<>();
    find(subject, property, Node.ANY).forEachRemaining(quad -> distinct.add(quad.getObject()));
    return sorted(distinct);
  }

  /** The first value in the order of content, or null if there is none. */
  public Node value(Node subject, Property property) {
    List<Node> values = values(subject, property);
    return values.isEmpty() ? null : values.get(0);
  }

  /** The text of the first value, or nothing. */
  public String text(Node subject, Property property) {
    return text(value(subject, property));
  }

  public static String text(Node term) {
    if (term == null) {
      return "";
    }
    return term.isLiteral() ? term.getLiteralLexicalForm() : term.toString();
  }

  /** The name to show for a thing, English first; nothing if it has none. */
  public String label(Node thing) {
    if (thing == null) {
      return "";
    }
    List<Node> labels = values(thing, SKOS.prefLabel);
    if (labels.isEmpty()) {
      labels = values(thing, RDFS.label);
    }
    for (Node label : labels) {
      if (label.isLiteral() && label.getLiteralLanguage().equals(ENGLISH)) {
        return label.getLiteralLexicalForm();
      }
    }
    return labels.isEmpty() ? "" : text(labels.get(0));
  }

  /** Names of the types among method, task, dataset and metric; usually one. */
  public List<String> conceptTypes(Node concept) {
    Set<Node> types = new HashSet<>(values(concept, RDF.type));
    List<String> names = new ArrayList<>();
    for (ConceptType type : ConceptType.values()) {
      if (types.contains(MG.type(type.className()).asNode())) {
        names.add(type.className());
      }
    }
    return names;
  }

  /** How many papers name a concept, in whatever relation. */
  int papersNaming(Node concept) {
    Set<Node> papers = new HashSet<>();
    find(Node.ANY, MG.mentions, concept).forEachRemaining(q -> papers.add(q.getSubject()));
    for (Predicate predicate : Predicate.values()) {
      if (predicate.ofPaper()) {
        Property property = MG.property(predicate.localName());
        find(Node.ANY, property, concept).forEachRemaining(q -> papers.add(q.getSubject()));
      }
    }
    return papers.size();
  }

  /** How many concepts a paper names, in whatever relation. */
  int conceptsNamed(Node paper) {
    Set<Node> concepts = new HashSet<>(values(paper, MG.mentions));
    for (Predicate predicate : Predicate.values()) {
      if (predicate.ofPaper()) {
        concepts.addAll(values(paper, MG.property(predicate.localName())));
      }
    }
    return concepts.size();
  }

  private Iterator<Quad> find(Node subject, Property property, Node object) {
    return data.findNG(Node.ANY, subject, property.asNode(), object);
  }

  private static List<Node> sorted(Set<Node> distinct) {
    List<Node> sorted = new ArrayList<>(distinct);
    sorted.sort(TermOrder.BY_CONTENT);
    return sorted;
  }
}
