package org.methodgraph.evaluate;

/**
 * Counts that make precision, recall and F1.
 *
 * @param predicted what the system said (and is counted)
 * @param right how much of it is in the gold
 * @param gold what it should have said
 * @param found how much of that it said
 */
public record Score(int predicted, int right, int gold, int found) {
  static final Score NONE = new Score(0, 0, 0, 0);

  public double precision() {
    return predicted == 0 ? 0 : (double) right / predicted;
  }

  public double recall() {
    return gold == 0 ? 0 : (double) found / gold;
  }

  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  Score plus(Score other) {
    return new Score(
        predicted + other.predicted, right + other.right, gold + other.gold, found + other.found);
  }
}
