package org.methodgraph.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class FeatureTableTest {
  private static final int MANY = 5000;

  @Test
  void eachFeatureHasItsNumberAndOthersHaveNone() {
    FeatureTable table = new FeatureTable(MANY);
    for (int i = 1; i <= MANY; i++) {
      table.put(Part.of("feature" + i).hash(), i);
    }
    for (int i = 1; i <= MANY; i++) {
      assertEquals(i, table.find(Part.of("feature" + i).hash()));
      assertEquals(0, table.find(Part.of("other" + i).hash()));
    }
  }

  @Test
  void hashesThatBeginInTheSameSlotStandBesideEachOther() {
    FeatureTable table = new FeatureTable(MANY);
    for (int i = 1; i <= MANY; i++) {
      table.put(i, i);
    }
    for (int i = 1; i <= MANY; i++) {
      assertEquals(i, table.find(i));
      assertEquals(0, table.find(-i));
    }
  }

  @Test
  void aHashStandsForOneFeature() {
    FeatureTable table = new FeatureTable(1);
    table.put(7, 1);
    assertThrows(IllegalStateException.class, () -> table.put(7, 2));
  }
}
