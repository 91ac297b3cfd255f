package org.methodgraph.export.protege;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.methodgraph.model.Predicate;
import org.methodgraph.vocab.MG;

/**
 * Gathers the plain triples of papers and what speaks for each. That a paper mentions a concept is
 * left out where a closer relation says so already.
 */
final class CollectAssertions {
  private static final Node MENTIONS = MG.mentions.asNode();
  private static final List<Property> RELATIONS = relations();

  private final Map<Triple, Support> found = new HashMap<>();

  /** Adds what one paper says. */
  void add(PaperGraph paper) {
    Map<Triple, Support> here = new HashMap<>();
    for (Property relation : RELATIONS) {
      for (Triple plain : paper.related(relation)) {
        here.put(plain, Support.of(paper.paper(), null, List.of()));
      }
    }
    for (Node statement : paper.instances(MG.Statement)) {
      addTo(here, said(paper, statement), paper.support(statement, MG.evidence));
    }
    for (Node mention : paper.instances(MG.Mention)) {
      Triple mentioned = triple(paper.paper(), MENTIONS, paper.value(mention, MG.refersTo));
      addTo(here, mentioned, paper.support(mention, MG.sentence));
    }
    here.forEach((triple, support) -> found.merge(triple, support, Support::with));
  }

  /** All assertions that are sure enough. */
  Map<Triple, Support> reaching(double leastConfidence) {
    found.values().removeIf(support -> !support.reaches(leastConfidence));
    Set<Triple> implied = new HashSet<>();
    for (Triple triple : found.keySet()) {
      if (!triple.getPredicate().equals(MENTIONS)) {
        implied.add(Triple.create(triple.getSubject(), MENTIONS, triple.getObject()));
      }
    }
    found.keySet().removeAll(implied);
    return found;
  }

  private static void addTo(Map<Triple, Support> plain, Triple triple, Support support) {
    if (triple != null) {
      plain.computeIfPresent(triple, (any, before) -> before.with(support));
    }
  }

  /** What a statement says, or null if it denies it. */
  private static Triple said(PaperGraph paper, Node statement) {
    Node negated = paper.value(statement, MG.negated);
    if (negated != null && negated.getLiteralLexicalForm().equals("true")) {
      return null;
    }
    return triple(
        paper.value(statement, MG.subject),
        paper.value(statement, MG.predicate),
        paper.value(statement, MG.object));
  }

  /** The triple, or null if a part of it is missing. */
  private static Triple triple(Node subject, Node predicate, Node object) {
    boolean whole = subject != null && predicate != null && object != null;
    return whole ? Triple.create(subject, predicate, object) : null;
  }

  private static List<Property> relations() {
    List<Property> relations = new ArrayList<>(List.of(MG.mentions));
    for (Predicate predicate : Predicate.values()) {
      relations.add(MG.property(predicate.localName()));
    }
    return relations;
  }
}
