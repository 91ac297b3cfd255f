package org.methodgraph.train;

import org.methodgraph.learn.LinearModels;
import org.methodgraph.learn.TrainLinear;

/** One logistic regression for each kind of question, calibrated. */
final class TrainFacts {
  private static final double SIGMA = 0.2;
  private static final int FEWEST = 2;

  private TrainFacts() {}

  static LinearModels on(FactExamples examples) {
    return new TrainLinear(SIGMA, FEWEST)
        .calibrated(examples.byKind(), examples::isTelling, FactExamples.NONE);
  }
}
