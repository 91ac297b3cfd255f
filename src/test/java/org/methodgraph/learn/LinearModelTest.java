package org.methodgraph.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinearModelTest {
  private static final LinearModel MODEL =
      new LinearModel(
          List.of("none", "uses", "proposes"),
          Map.of(
              TrainLinear.BIAS,
              new double[] {1, 0.5, -1},
              "title",
              new double[] {-0.5, 0, 2},
              "we",
              new double[] {0, 1, 1}));

  @Test
  void contributionsAddUpToTheLogOdds() {
    Set<String> features = Set.of("title", "we", "never seen in training");
    Map<String, Double> contributions = MODEL.contributions("proposes", "none", features);
    assertEquals(Map.of(TrainLinear.BIAS, -2.0, "title", 2.5, "we", 1.0), contributions);
    Map<String, Double> probabilities = MODEL.probabilities(features);
    double sum = contributions.values().stream().mapToDouble(Double::doubleValue).sum();
    assertEquals(Math.log(probabilities.get("proposes") / probabilities.get("none")), sum, 1e-9);
  }

  @Test
  void onlyKnownLabelsAreAnswers() {
    assertFalse(MODEL.knows("comparesWith"));
    assertThrows(
        IllegalArgumentException.class,
        () -> MODEL.contributions("comparesWith", "none", Set.of()));
  }
}
