package org.methodgraph.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void spansThatOnlyTouchDoNotOverlap() {
    assertFalse(new Span(0, 3).overlaps(new Span(3, 5)));
    assertTrue(new Span(0, 4).overlaps(new Span(3, 5)));
  }

  @Test
  void longerOneOfEqualStartComesFirst() {
    assertTrue(new Span(2, 9).compareTo(new Span(2, 4)) < 0);
    assertTrue(new Span(1, 2).compareTo(new Span(2, 9)) < 0);
  }

  @Test
  void wrongOnesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
    assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
  }

  @Test
  void rawSpanLeavesDroppedUnitsOut() {
    // "{PPO} is" with its braces dropped
    CleanText text =
        new CleanText(
            "{PPO} is", "PPO is", new int[] {1, 2, 3, 5, 6, 7}, new int[] {2, 3, 4, 6, 7, 8});
    assertEquals("PPO", text.rawSpan(new Span(0, 3)).of(text.raw()));
  }
}
