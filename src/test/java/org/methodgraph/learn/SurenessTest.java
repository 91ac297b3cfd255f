package org.methodgraph.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurenessTest {
  @Test
  void bringsDownWhatIsTooSure() {
    List<JudgedSpan> found = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      found.add(new JudgedSpan(0.9, i % 10 < 7));
      found.add(new JudgedSpan(0.6, i % 10 < 5));
    }
    Sureness sureness = Sureness.of(found);
    assertEquals(0.7, sureness.of(0.9), 0.01);
    assertEquals(0.5, sureness.of(0.6), 0.01);
    assertTrue(sureness.of(0.8) < sureness.of(0.85));
  }

  @Test
  void leavesAllAsItIsWhereNothingIsKnown() {
    assertEquals(0.37, Sureness.of(List.of()).of(0.37), 1e-9);
  }

  @Test
  void staysBetweenNeverAndAlways() {
    Sureness steep = new Sureness(40, 3);
    assertTrue(steep.of(0) >= 0 && steep.of(1) <= 1);
  }
}
