package org.methodgraph.evaluate;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.methodgraph.evaluate.GoldPaper.GoldFact;
import org.methodgraph.evaluate.ScoreFacts.Named;
import org.methodgraph.model.Concept;
import org.methodgraph.model.Extraction;
import org.methodgraph.model.Predicate;
import org.methodgraph.model.Subject;

/** Says of any possible fact of an annotated paper whether the annotations have it. */
public final class JudgeFacts {
  /** What the annotations say. */
  public enum Verdict {
    RIGHT,
    OPTIONAL,
    WRONG
  }

  private final Extraction extraction;
  private final Names names;
  private final List<Named<GoldFact>> gold;

  /**
   * @param extraction what was found in the paper; facts to be judged are between its concepts
   * @param labels all names that a concept has outside the paper
   */
  public JudgeFacts(
      GoldPaper paper, Extraction extraction, Function<Concept, Collection<String>> labels) {
    this.extraction = extraction;
    this.names = new Names(labels);
    this.gold =
        paper.facts().stream()
            .map(
                fact ->
                    new Named<>(
                        Names.inGold(fact.subject(), paper),
                        fact.predicate(),
                        Names.inGold(fact.object(), paper),
                        fact))
            .toList();
  }

  public Verdict judge(Subject subject, Predicate predicate, Concept object) {
    Set<String> subjectNames = names.of(subject, extraction);
    Named<Predicate> possible =
        new Named<>(subjectNames, predicate, names.of(object, extraction), predicate);
    Verdict verdict = Verdict.WRONG;
    for (Named<GoldFact> fact : gold) {
      if (possible.matches(fact)) {
        if (!fact.about().optional()) {
          return Verdict.RIGHT;
        }
        verdict = Verdict.OPTIONAL;
      }
    }
    return verdict;
  }
}
