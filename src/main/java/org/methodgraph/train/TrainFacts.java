package org.methodgraph.train;

import java.util.Map;
import java.util.TreeMap;
import org.methodgraph.learn.LinearModel;
import org.methodgraph.learn.LinearModels;
import org.methodgraph.learn.TrainLinear;

/** One logistic regression for each kind of question, calibrated. */
final class TrainFacts {
  private static final double SIGMA = 0.3;
  private static final int FEWEST = 2;

  private TrainFacts() {}

  static LinearModels on(FactExamples examples) {
    Map<String, LinearModel> models = new TreeMap<>();
    TrainLinear train = new TrainLinear(SIGMA, FEWEST);
    examples
        .byKind()
        .forEach((kind, papers) -> models.put(kind, train.calibrated(papers, examples::isTelling)));
    return new LinearModels(models);
  }
}
