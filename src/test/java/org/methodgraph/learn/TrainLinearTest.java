package org.methodgraph.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.methodgraph.learn.TrainLinear.Example;

class TrainLinearTest {
  private static final TrainLinear TRAIN = new TrainLinear(0.3, 2);

  private static Example example(boolean right, String... features) {
    return new Example(Set.of(features), right ? "yes" : "none", 1);
  }

  private static double sure(LinearModel model, String... features) {
    return model.probabilities(Set.of(features)).get("yes");
  }

  @Test
  void signsAreLearntAndTheSameEachTime() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      examples.add(example(true, "sign", "rare " + i));
      examples.add(example(false, "other"));
    }
    LinearModel model = TRAIN.on(examples);
    assertTrue(sure(model, "sign") > 0.6);
    assertTrue(sure(model, "other") < 0.4);
    assertEquals(sure(model), sure(model, "rare 1"), "what is seen once tells nothing");
    assertEquals(sure(model, "sign"), sure(TRAIN.on(examples), "sign"));
  }

  @Test
  void aSignThatIsRightHalfTheTimeIsSaidWithHalf() {
    List<List<Example>> papers = new ArrayList<>();
    for (int paper = 0; paper < 100; paper++) {
      // What the model will meet is less clear than what it mostly learns from.
      papers.add(
          List.of(
              example(paper % 2 == 0, "sign", "met"),
              example(true, "sign"),
              example(true, "sign"),
              example(false, "none"),
              example(false, "none", "met")));
    }
    LinearModels models =
        TRAIN.calibrated(Map.of("kind", papers), e -> e.features().contains("met"), "none");
    LinearModel model = models.byName().get("kind");
    assertEquals(0.5, sure(model, "sign", "met"), 0.05);
    assertEquals(0, sure(model, "none", "met"), 0.05);
  }
}
