package org.methodgraph.relate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.methodgraph.model.Concept;
import org.methodgraph.model.Evidence;
import org.methodgraph.model.Predicate;
import org.methodgraph.model.Subject;

/**
 * Two things that a paper may relate, with all that speaks for or against it. Which relation holds,
 * if any, is for a {@link FactModel} to say.
 *
 * @param kind which relations are possible
 * @param subject the paper or a concept
 * @param object a concept
 * @param features names of what is seen, for the model
 * @param evidence the sentences that speak of both, best first
 */
public record Question(
    Kind kind, Subject subject, Concept object, Set<String> features, List<Evidence> evidence) {
  /** Begins features that need the whole paper to be seen. */
  public static final String WHOLE_PAPER = "paper:";

  /** The features that a sentence shows by itself. */
  public Set<String> sentenceFeatures() {
    Set<String> shown = new TreeSet<>(features);
    shown.removeIf(feature -> feature.startsWith(WHOLE_PAPER));
    return shown;
  }

  /** What is asked, by the types of subject and object. */
  public enum Kind {
    PAPER_METHOD(Predicate.PROPOSES, Predicate.USES, Predicate.COMPARES_WITH),
    PAPER_TASK(Predicate.ADDRESSES),
    PAPER_DATASET(Predicate.INTRODUCES_DATASET, Predicate.EVALUATES_ON),
    PAPER_METRIC(Predicate.REPORTS),
    METHOD_METHOD(
        Predicate.USED_FOR,
        Predicate.SUB_METHOD_OF,
        Predicate.PART_OF,
        Predicate.BASED_ON,
        Predicate.COMPARED_WITH,
        Predicate.OUTPERFORMS),
    METHOD_TASK(Predicate.USED_FOR),
    TASK_TASK(Predicate.SUB_TASK_OF),
    METHOD_DATASET(Predicate.EVALUATED_ON, Predicate.TRAINED_ON),
    DATASET_TASK(Predicate.BENCHMARK_FOR);

    private final List<Predicate> answers;

    Kind(Predicate... answers) {
      this.answers = List.of(answers);
    }

    /** The relations that may hold; that none does is possible too. */
    public List<Predicate> answers() {
      return answers;
    }
  }
}
