package org.methodgraph.export;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.ResourceFactory;

/** What is in a store, as numbers. Statements that stand in several graphs count once. */
final class Counts {
  /** Statements with one property. */
  static final class OfProperty {
    long triples;
    long subjects;

    /** Statements by the class of their object. */
    final Map<Node, Long> byObjectClass = new HashMap<>();

    /** Statements by the datatype of their object. */
    final Map<Node, Long> byDatatype = new HashMap<>();
  }

  /** Things of one class. */
  static final class OfClass {
    long entities;
    final Map<Node, OfProperty> properties = new HashMap<>();
  }

  long triples;
  long subjects;

  /** Statements of each named graph. */
  final Map<Node, Long> graphs = new HashMap<>();

  final Map<Node, OfProperty> properties = new HashMap<>();
  final Map<Node, OfClass> classes = new HashMap<>();

  /** Papers by year. */
  final TreeMap<Integer, Long> years = new TreeMap<>();

  /** A count as RDF has it. */
  static Literal number(long count) {
    return ResourceFactory.createTypedLiteral(BigInteger.valueOf(count));
  }
}
