package org.methodgraph.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.methodgraph.vocab.MG;

/**
 * Merges the statements between concepts over all papers; where the store has a claim for them, its
 * confidence and support hold.
 */
final class CollectConceptEdges {
  private static final Comparator<ConceptEdge.Link> BY_CONTENT =
      Comparator.comparing(ConceptEdge.Link::subject, TermOrder.BY_CONTENT)
          .thenComparing(ConceptEdge.Link::predicate, TermOrder.BY_CONTENT)
          .thenComparing(ConceptEdge.Link::object, TermOrder.BY_CONTENT)
          .thenComparing(ConceptEdge.Link::negated);

  private final StoreView view;
  private final Set<Node> concepts;

  CollectConceptEdges(StoreView view, Set<Node> concepts) {
    this.view = view;
    this.concepts = concepts;
  }

  List<ConceptEdge> run() {
    Map<ConceptEdge.Link, ConceptEdge> edges = mergeStatements();
    for (Node claim : view.instances(MG.Claim)) {
      ConceptEdge.Link link = link(claim);
      if (betweenConcepts(link)) {
        edges.put(link, new ConceptEdge(link, confidence(claim), supportCount(claim)));
      }
    }
    List<ConceptEdge> sorted = new ArrayList<>(edges.values());
    sorted.sort(Comparator.comparing(ConceptEdge::link, BY_CONTENT));
    return sorted;
  }

  private Map<ConceptEdge.Link, ConceptEdge> mergeStatements() {
    Map<ConceptEdge.Link, Set<Node>> papers = new HashMap<>();
    Map<ConceptEdge.Link, ConceptEdge> edges = new HashMap<>();
    for (Node statement : view.instances(MG.Statement)) {
      ConceptEdge.Link link = link(statement);
      if (betweenConcepts(link)) {
        Set<Node> support = papers.computeIfAbsent(link, any -> new HashSet<>());
        support.addAll(view.values(statement, OutsideTerms.wasDerivedFrom));
        edges.merge(
            link,
            new ConceptEdge(link, confidence(statement), support.size()),
            CollectConceptEdges::merged);
      }
    }
    return edges;
  }

  private static ConceptEdge merged(ConceptEdge before, ConceptEdge now) {
    double highest = Math.max(before.confidence(), now.confidence());
    return new ConceptEdge(now.link(), highest, now.support());
  }

  private ConceptEdge.Link link(Node statement) {
    return new ConceptEdge.Link(
        view.value(statement, MG.subject),
        view.value(statement, MG.predicate),
        view.value(statement, MG.object),
        view.text(statement, MG.negated).equals("true"));
  }

  private boolean betweenConcepts(ConceptEdge.Link link) {
    return link.predicate() != null
        && concepts.contains(link.subject())
        && concepts.contains(link.object());
  }

  private double confidence(Node statement) {
    Node value = view.value(statement, MG.confidence);
    return value == null ? 0 : Double.parseDouble(StoreView.text(value));
  }

  private int supportCount(Node claim) {
    Node value = view.value(claim, MG.supportCount);
    return value == null ? 0 : Integer.parseInt(StoreView.text(value));
  }
}
