package org.methodgraph.train;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.methodgraph.evaluate.GoldPaper;
import org.methodgraph.evaluate.JudgeFacts;
import org.methodgraph.evaluate.JudgeFacts.Verdict;
import org.methodgraph.learn.TrainLinear.Example;
import org.methodgraph.model.Concept;
import org.methodgraph.model.Extraction;
import org.methodgraph.model.Predicate;
import org.methodgraph.relate.Question;
import org.methodgraph.relate.RelateConcepts;

/**
 * Questions of annotated papers with their answers. They are asked of what the extractor finds, not
 * of the annotated mentions, so that a model learns to doubt what is doubtful.
 */
final class FactExamples {
  /** The label of questions that nothing answers. */
  static final String NONE = "none";

  private static final float WEIGHT_OF_OPTIONAL = 0.1f;

  private final Function<Concept, Collection<String>> labels;
  private final Map<String, List<Example>> byKind = new TreeMap<>();

  /**
   * @param labels all names that a concept has outside the paper
   */
  FactExamples(Function<Concept, Collection<String>> labels) {
    this.labels = labels;
  }

  void add(GoldPaper paper, Extraction extraction) {
    JudgeFacts judge = new JudgeFacts(paper, extraction, labels);
    for (Question question :
        RelateConcepts.questions(extraction.document(), extraction.mentions())) {
      Example example = example(question, judge);
      byKind.computeIfAbsent(question.kind().name(), k -> new ArrayList<>()).add(example);
    }
  }

  Map<String, List<Example>> byKind() {
    return byKind;
  }

  /** An optional fact is true enough to be learnt from, a little. */
  private static Example example(Question question, JudgeFacts judge) {
    String optional = null;
    for (Predicate predicate : question.kind().answers()) {
      Verdict verdict = judge.judge(question.subject(), predicate, question.object());
      if (verdict == Verdict.RIGHT) {
        return new Example(question.features(), predicate.localName(), 1);
      }
      if (verdict == Verdict.OPTIONAL && optional == null) {
        optional = predicate.localName();
      }
    }
    return optional == null
        ? new Example(question.features(), NONE, 1)
        : new Example(question.features(), optional, WEIGHT_OF_OPTIONAL);
  }
}
