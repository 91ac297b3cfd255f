package org.methodgraph.evaluate;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.methodgraph.evaluate.GoldPaper.GoldMention;
import org.methodgraph.model.Concept;
import org.methodgraph.model.Extraction;
import org.methodgraph.model.LinkedMention;
import org.methodgraph.model.Subject;

/** The names under which the two sides of a fact are compared. */
final class Names {
  static final String PAPER = "paper";

  private final Function<Concept, Collection<String>> labels;

  /**
   * @param labels all names that a concept has outside the paper
   */
  Names(Function<Concept, Collection<String>> labels) {
    this.labels = labels;
  }

  Set<String> of(Subject subject, Extraction extraction) {
    return subject instanceof Subject.Of of ? of(of.concept(), extraction) : Set.of(PAPER);
  }

  /**
   * Preferred and alternative labels, and the strings of the paper that are linked to the concept.
   */
  Set<String> of(Concept concept, Extraction extraction) {
    Set<String> names = new HashSet<>(labels.apply(concept));
    names.add(concept.label());
    for (LinkedMention linked : extraction.mentions()) {
      if (linked.concept().equals(concept)) {
        names.add(linked.mention().text());
      }
    }
    return ScoreFacts.normal(names);
  }

  /** A gold concept's label and its strings. */
  static Set<String> inGold(String concept, GoldPaper paper) {
    Set<String> names = new HashSet<>();
    names.add(concept);
    for (GoldMention mention : paper.mentions()) {
      if (mention.concept().equals(concept)) {
        names.add(mention.text());
      }
    }
    return ScoreFacts.normal(names);
  }
}
