package org.methodgraph.relate;

import org.methodgraph.model.Concept;
import org.methodgraph.model.Predicate;
import org.methodgraph.model.Subject;

/**
 * A fact that one sentence may say.
 *
 * @param rule what made us think so
 * @param support how sure subject and object are, 0 to 1
 */
record Candidate(
    Subject subject,
    Predicate predicate,
    Concept object,
    Rule rule,
    int sentence,
    boolean negated,
    double support) {

  static Candidate ofPaper(Predicate predicate, Place object, Rule rule) {
    return new Candidate(
        Subject.PAPER,
        predicate,
        object.concept(),
        rule,
        object.sentence(),
        false,
        object.confidence());
  }

  static Candidate between(Place subject, Predicate predicate, Place object, Rule rule) {
    return new Candidate(
        new Subject.Of(subject.concept()),
        predicate,
        object.concept(),
        rule,
        object.sentence(),
        false,
        Math.min(subject.confidence(), object.confidence()));
  }

  Candidate denied() {
    return new Candidate(subject, predicate, object, rule, sentence, true, support);
  }
}
