package org.methodgraph.relate;

import java.util.Locale;

/**
 * Every way in which a fact is read, with the share of its candidates that the development
 * annotations call right (measured by {@code methodgraph evaluate}; the figures stand in
 * docs/quality.md).
 */
enum Rule {
  NAMED_IN_TITLE(0.93),
  OBJECT_OF_PROPOSING(0.75),
  DATA_RELEASED(0.7),
  DATA_NAMED(0.88),
  METRIC_IN_RESULT(0.82),
  METRIC_ELSEWHERE(0.6),
  TASK_IN_TITLE(0.92),
  TASK_IN_PROPOSAL(0.8),
  TASK_REPEATED(0.75),
  TASK_IN_RESULT(0.65),
  TASK_IN_BACKGROUND(0.55),
  OBJECT_OF_COMPARING(0.75),
  METHOD_IN_TITLE(0.85),
  METHOD_REPEATED(0.75),
  METHOD_IN_PROPOSAL(0.7),
  METHOD_ELSEWHERE(0.6),
  METHOD_IN_BACKGROUND(0.5),
  PROPOSED_FOR_TITLE_TASK(0.7),
  PROPOSED_FOR_TASK_BESIDE(0.65),
  FOR_PHRASE(0.7),
  TO_PHRASE(0.6),
  BY_MEANS_OF(0.65),
  A_KIND_OF(0.7),
  SUCH_AS(0.7),
  NAME_ENDS_LIKE(0.7),
  BUILDS_ON(0.65),
  COMPONENT(0.6),
  PROPOSED_ON_DATA(0.7),
  TRAINED_ON_DATA(0.7),
  DATA_FOR_TASK(0.6),
  PROPOSED_AGAINST(0.65),
  OUTPERFORMS_VERB(0.75);

  private final double prior;

  Rule(double prior) {
    this.prior = prior;
  }

  /** How often its candidates are right. */
  double prior() {
    return prior;
  }

  /** Its name in the graph: {@code for-phrase}. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
