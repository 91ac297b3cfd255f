package org.methodgraph.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperIdTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # written                              | scheme | value            | shown
          2006.11239                             | ARXIV  | 2006.11239       | arXiv:2006.11239
          arXiv:2006.11239v2                     | ARXIV  | 2006.11239       | arXiv:2006.11239
          https://arxiv.org/abs/1706.03762       | ARXIV  | 1706.03762       | arXiv:1706.03762
          math.GT/0309136                        | ARXIV  | math.GT/0309136  | arXiv:math.GT/0309136
          https://doi.org/10.1000/XYZ            | DOI    | 10.1000/xyz      | doi:10.1000/xyz
          W2741809807                            | GIVEN  | W2741809807      | W2741809807
          """)
  void readsIdentifiersInTheirSpellings(
      String written, PaperId.Scheme scheme, String value, String shown) {
    PaperId id = PaperId.parse(written);
    assertEquals(new PaperId(scheme, value), id);
    assertEquals(shown, id.display());
  }

  @Test
  void mostTrustedComesFirst() {
    assertTrue(PaperId.parse("2006.11239").compareTo(PaperId.parse("10.1000/xyz")) < 0);
    assertTrue(PaperId.parse("W1").compareTo(PaperId.place("page.txt", 1)) < 0);
  }
}
