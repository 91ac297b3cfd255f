package org.methodgraph.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.methodgraph.vocab.MG;

/** Counts what the named graphs hold, one of them left out; memory holds subjects and types. */
final class CountDataset {
  private final DatasetGraph data;
  private final Node leftOut;
  private final Map<Node, Set<Node>> typesOfSubject = new HashMap<>();

  /** Equal sets of types are kept once: there are millions of subjects, but few such sets. */
  private final Map<Set<Node>, Set<Node>> sharedTypes = new HashMap<>();

  private final Counts counts = new Counts();

  CountDataset(DatasetGraph data, Node leftOut) {
    this.data = data;
    this.leftOut = leftOut;
  }

  Counts run() {
    collectSubjects();
    typesOfSubject.keySet().forEach(this::countSubject);
    return counts;
  }

  private void collectSubjects() {
    Iterator<Quad> all = data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    while (all.hasNext()) {
      Quad quad = all.next();
      if (!quad.getGraph().equals(leftOut)) {
        counts.graphs.merge(quad.getGraph(), 1L, Long::sum);
        Set<Node> types = typesOfSubject.getOrDefault(quad.getSubject(), Set.of());
        typesOfSubject.put(quad.getSubject(), withType(types, quad));
      }
    }
  }

  private Set<Node> withType(Set<Node> types, Quad quad) {
    if (!TermText.isType(quad.getPredicate()) || types.contains(quad.getObject())) {
      return types;
    }
    Set<Node> more = new HashSet<>(types);
    more.add(quad.getObject());
    return sharedTypes.computeIfAbsent(Set.copyOf(more), set -> set);
  }

  private void countSubject(Node subject) {
    Set<Node> types = typesOfSubject.get(subject);
    counts.subjects++;
    types.forEach(type -> ofClass(type).entities++);
    Set<Triple> triples = triples(subject);
    triples.forEach(triple -> countTriple(triple, types));
    Set<Node> properties = new HashSet<>();
    triples.forEach(triple -> properties.add(triple.getPredicate()));
    for (Node property : properties) {
      ofProperty(counts.properties, property).subjects++;
      types.forEach(type -> ofProperty(ofClass(type).properties, property).subjects++);
    }
  }

  private Set<Triple> triples(Node subject) {
    Set<Triple> distinct = new HashSet<>();
    Iterator<Quad> quads = data.findNG(Node.ANY, subject, Node.ANY, Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      if (!quad.getGraph().equals(leftOut)) {
        distinct.add(quad.asTriple());
      }
    }
    return distinct;
  }

  private void countTriple(Triple triple, Set<Node> types) {
    counts.triples++;
    ofProperty(counts.properties, triple.getPredicate()).triples++;
    for (Node type : types) {
      countLink(ofProperty(ofClass(type).properties, triple.getPredicate()), triple.getObject());
    }
    if (triple.getPredicate().equals(MG.year.asNode())
        && triple.getObject().isLiteral()
        && triple.getObject().getLiteralValue() instanceof Integer year) {
      counts.years.merge(year, 1L, Long::sum);
    }
  }

  private void countLink(Counts.OfProperty link, Node object) {
    link.triples++;
    if (object.isLiteral()) {
      Node datatype = NodeFactory.createURI(object.getLiteralDatatypeURI());
      link.byDatatype.merge(datatype, 1L, Long::sum);
    } else {
      for (Node type : typesOfSubject.getOrDefault(object, Set.of())) {
        link.byObjectClass.merge(type, 1L, Long::sum);
      }
    }
  }

  private Counts.OfClass ofClass(Node type) {
    return counts.classes.computeIfAbsent(type, any -> new Counts.OfClass());
  }

  private static Counts.OfProperty ofProperty(Map<Node, Counts.OfProperty> map, Node property) {
    return map.computeIfAbsent(property, any -> new Counts.OfProperty());
  }
}
