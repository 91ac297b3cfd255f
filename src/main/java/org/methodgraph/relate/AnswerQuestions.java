package org.methodgraph.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.methodgraph.model.Fact;
import org.methodgraph.model.Predicate;

/** Questions to facts, by a model. */
final class AnswerQuestions {
  /** What is less likely than this is not worth a statement. */
  private static final double LOWEST = 0.2;

  private AnswerQuestions() {}

  static List<Fact> by(FactModel model, List<Question> questions) {
    List<Fact> facts = new ArrayList<>();
    for (Question question : questions) {
      Map<Predicate, Double> answers = model.answer(question.kind(), question.features());
      for (Predicate predicate : question.kind().answers()) {
        double confidence = Math.round(answers.getOrDefault(predicate, 0.0) * 1000) / 1000.0;
        if (confidence >= LOWEST) {
          facts.add(
              new Fact(
                  question.subject(),
                  predicate,
                  question.object(),
                  false,
                  confidence,
                  question.evidence()));
        }
      }
    }
    return facts;
  }
}
