package org.methodgraph.train;

import java.util.Map;
import java.util.TreeMap;
import org.methodgraph.learn.LinearModel;
import org.methodgraph.learn.LinearModels;
import org.methodgraph.learn.TrainLinear;

/** One logistic regression for each kind of question. */
final class TrainFacts {
  private static final double SIGMA = 0.3;
  private static final int FEWEST = 2;

  private TrainFacts() {}

  static LinearModels on(FactExamples examples) {
    Map<String, LinearModel> models = new TreeMap<>();
    examples
        .byKind()
        .forEach((kind, list) -> models.put(kind, new TrainLinear(SIGMA, FEWEST).on(list)));
    return new LinearModels(models);
  }
}
