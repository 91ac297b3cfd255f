package org.methodgraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.methodgraph.evaluate.Calibration.Bin;
import org.methodgraph.evaluate.Calibration.Judged;

class CalibrationTest {
  @Test
  void whatIsSurerThanItIsRightCountsByItsDistance() {
    Calibration calibration =
        Calibration.of(
            List.of(
                new Judged(0.95, true),
                new Judged(0.95, false),
                new Judged(0.25, false),
                new Judged(0.25, true)));
    assertEquals(List.of(new Bin(2, 0.25, 0.5), new Bin(2, 0.95, 0.5)), calibration.bins());
    assertEquals((0.25 + 0.45) / 2, calibration.expectedError(), 1e-9);
  }

  @Test
  void fullConfidenceFallsIntoTheLastTenth() {
    assertEquals(
        List.of(new Bin(2, 0.95, 1)),
        Calibration.of(List.of(new Judged(1, true), new Judged(0.9, true))).bins());
  }

  @Test
  void nothingSaidIsNoError() {
    assertEquals(0, Calibration.of(List.of()).expectedError());
  }
}
