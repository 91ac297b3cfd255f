package org.methodgraph.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LogLikelihoodTest {
  private static final CrfSettings SETTINGS = new CrfSettings(1, 1, 0, 1e-3, 50);

  /** Two sentences over three labels; word features 0 to 3, step features 4 and 5. */
  private static final int[][][][] DATA = {
    {{{0, 1}, {}}, {{2}, {4}}, {{1, 3}, {4, 5}}},
    {{{3}, {}}, {{0, 2}, {4, 5}}}
  };

  private static final int[][] LABELS = {{0, 1, 2}, {0, 2}};

  @Test
  void theGradientIsTheSlopeOfTheValue() {
    slopes(new boolean[2][][]);
  }

  @Test
  void theGradientIsTheSlopeWhereLabelsAreHidden() {
    boolean[][][] allowed = new boolean[2][][];
    allowed[1] = new boolean[][] {{true, true, false}, {false, false, true}};
    slopes(allowed);
  }

  @Test
  void withoutWeightsAllLabelsAreEquallyLikely() {
    LogLikelihood likelihood = likelihood(new boolean[2][][]);
    double value = likelihood.valueAt(new double[likelihood.domainDimension()]);
    assertEquals(Math.log(3), value, 1e-12);
  }

  @Test
  void hiddenLabelsLeaveLessToExplain() {
    boolean[][][] allowed = new boolean[2][][];
    allowed[0] = new boolean[][] {{true, true, true}, {true, true, true}, {true, true, true}};
    LogLikelihood likelihood = likelihood(allowed);
    double value = likelihood.valueAt(new double[likelihood.domainDimension()]);
    assertEquals(2 * Math.log(3) / 5, value, 1e-12);
  }

  private static LogLikelihood likelihood(boolean[][][] allowed) {
    return new LogLikelihood(DATA, LABELS, allowed, new double[] {1, 1}, 3, SETTINGS);
  }

  private static void slopes(boolean[][][] allowed) {
    LogLikelihood likelihood =
        new LogLikelihood(DATA, LABELS, allowed, new double[] {1, 2}, 3, SETTINGS);
    int size = likelihood.domainDimension();
    assertEquals(4 * 3 + 2 * 9, size);
    double[] point = new Random(3).doubles(size, -1, 1).toArray();
    double[] gradient = likelihood.derivativeAt(point).clone();
    for (int i = 0; i < size; i++) {
      double[] up = point.clone();
      double[] down = point.clone();
      up[i] += 1e-5;
      down[i] -= 1e-5;
      double slope = (likelihood.valueAt(up) - likelihood.valueAt(down)) / 2e-5;
      assertTrue(Math.abs(slope - gradient[i]) < 1e-7, "weight " + i);
    }
  }
}
