package org.methodgraph.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.methodgraph.learn.Calibrate.Fitted;
import org.methodgraph.learn.Calibrate.Unseen;

class CalibrateTest {
  private static final double SURE = Math.log(0.99 / 0.01);
  private static final LinearModel TOO_SURE =
      new LinearModel(List.of("none", "yes"), Map.of("sign", new double[] {0, SURE}));

  private static Unseen unseen(Set<String> features, boolean right) {
    return new Unseen(TOO_SURE.scores(features), right ? 1 : 0, 0);
  }

  @Test
  void whatIsRightSevenTimesInTenIsSaidWithSevenTenths() {
    List<Unseen> unseen = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      unseen.add(unseen(Set.of("sign"), i % 10 < 7));
      unseen.add(unseen(Set.of(), i % 10 < 2));
    }
    Fitted fitted = Calibrate.fit(unseen);
    LinearModel calibrated = TOO_SURE.scaled(fitted.factor(), "none", fitted.addition());
    assertEquals(0.7, calibrated.probabilities(Set.of("sign")).get("yes"), 0.01);
    assertEquals(0.2, calibrated.probabilities(Set.of()).get("yes"), 0.01);
  }

  @Test
  void withoutUnseenExamplesScoresStayAsTheyAre() {
    assertEquals(new Fitted(1, 0), Calibrate.fit(List.of()));
  }
}
