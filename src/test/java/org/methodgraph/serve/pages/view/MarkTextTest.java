package org.methodgraph.serve.pages.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkTextTest {
  private static final Named ONE = new Named("urn:one", "one", Kind.METHOD);
  private static final Named TWO = new Named("urn:two", "two", Kind.TASK);

  @Test
  void placesCountFromTheBeginningOfTitleAndAbstract() {
    List<Piece> pieces =
        MarkText.in(
            "we like one and two",
            10,
            List.of(new MarkText.Place(26, 29, TWO), new MarkText.Place(18, 21, ONE)),
            Set.of("urn:two"));
    assertEquals(
        List.of(
            new Piece("we like ", null, false),
            new Piece("one", ONE, false),
            new Piece(" and ", null, false),
            new Piece("two", TWO, true)),
        pieces);
  }

  @Test
  void whatOverlapsOrLiesOutsideIsLeftOutAndNoLetterIsLost() {
    List<MarkText.Place> places =
        List.of(
            new MarkText.Place(0, 4, ONE),
            new MarkText.Place(3, 6, TWO),
            new MarkText.Place(5, 5, TWO),
            new MarkText.Place(8, 99, TWO),
            new MarkText.Place(-3, 2, TWO));
    List<Piece> pieces = MarkText.in("abcd efgh", 0, places, Set.of());
    assertEquals("abcd efgh", pieces.stream().map(Piece::text).collect(Collectors.joining()));
    assertEquals(1, pieces.stream().filter(piece -> piece.concept() != null).count());
  }
}
