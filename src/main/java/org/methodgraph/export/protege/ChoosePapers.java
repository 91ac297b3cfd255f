package org.methodgraph.export.protege;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.methodgraph.export.ExportException;
import org.methodgraph.export.StoreView;
import org.methodgraph.model.Predicate;
import org.methodgraph.vocab.MG;

/** Chooses papers: those of an area, the newest first, those without a date last. */
final class ChoosePapers {
  private final StoreView view;

  ChoosePapers(StoreView view) {
    this.view = view;
  }

  List<Node> run(Selection selection) {
    List<Node> papers = new ArrayList<>(view.instances(MG.Paper));
    if (!selection.everywhere()) {
      papers.retainAll(naming(area(new FindConcept(view).called(selection.area()))));
      if (papers.isEmpty()) {
        throw new ExportException(
            "No paper of the store names \""
                + selection.area()
                + "\" or a concept below it; choose a wider area.");
      }
    }
    Map<Node, String> dates = new HashMap<>();
    papers.forEach(paper -> dates.put(paper, view.text(paper, DCTerms.created)));
    papers.sort(Comparator.comparing(dates::get, Comparator.reverseOrder()));
    return papers.subList(0, Math.min(selection.papers(), papers.size()));
  }

  /** The concept and all that stand below it. */
  private Set<Node> area(Node top) {
    Set<Node> area = new HashSet<>(Set.of(top));
    Deque<Node> open = new ArrayDeque<>(area);
    while (!open.isEmpty()) {
      for (Node narrower : subjects(SKOS.broader, open.pop())) {
        if (area.add(narrower)) {
          open.push(narrower);
        }
      }
    }
    return area;
  }

  private Set<Node> naming(Set<Node> concepts) {
    Set<Node> papers = new HashSet<>();
    for (Node concept : concepts) {
      papers.addAll(subjects(MG.mentions, concept));
      for (Predicate predicate : Predicate.values()) {
        if (predicate.ofPaper()) {
          papers.addAll(subjects(MG.property(predicate.localName()), concept));
        }
      }
    }
    return papers;
  }

  private Set<Node> subjects(Property property, Node object) {
    Set<Node> subjects = new HashSet<>();
    view.data()
        .findNG(Node.ANY, Node.ANY, property.asNode(), object)
        .forEachRemaining(quad -> subjects.add(quad.getSubject()));
    return subjects;
  }
}
