package org.methodgraph.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.methodgraph.learn.Calibrate.Unseen;

class CalibrateTest {
  private static final double SURE = Math.log(0.99 / 0.01);
  private static final LinearModel TOO_SURE =
      new LinearModel(List.of("no", "yes"), Map.of("sign", new double[] {0, SURE}));

  @Test
  void whatIsRightSevenTimesInTenIsSaidWithSevenTenths() {
    List<Unseen> unseen = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      unseen.add(new Unseen(TOO_SURE.scores(Set.of("sign")), i % 10 < 7 ? 1 : 0));
      unseen.add(new Unseen(TOO_SURE.scores(Set.of()), i % 2));
    }
    LinearModel calibrated = Calibrate.model(TOO_SURE, unseen);
    assertEquals(0.7, calibrated.probabilities(Set.of("sign")).get("yes"), 0.01);
    assertEquals(0.5, calibrated.probabilities(Set.of()).get("yes"), 0.01);
  }

  @Test
  void withoutUnseenExamplesTheModelStaysAsItIs() {
    assertEquals(TOO_SURE, Calibrate.model(TOO_SURE, List.of()));
  }
}
