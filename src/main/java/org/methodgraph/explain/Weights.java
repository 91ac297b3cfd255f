package org.methodgraph.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.methodgraph.explain.Explanation.Weight;

/** Weights in the order in which they are told. */
final class Weights {
  private static final Comparator<Weight> WEIGHTIEST =
      Comparator.comparingDouble((Weight w) -> -Math.abs(w.weight()))
          .thenComparing(Weight::feature);

  private Weights() {}

  static List<Weight> sorted(Map<String, Double> weights) {
    return weights.entrySet().stream()
        .map(entry -> new Weight(entry.getKey(), entry.getValue()))
        .sorted(WEIGHTIEST)
        .toList();
  }
}
