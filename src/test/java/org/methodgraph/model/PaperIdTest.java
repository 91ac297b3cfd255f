package org.methodgraph.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
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
          http://arxiv.org/pdf/cs/0112017v1.pdf  | ARXIV  | cs/0112017       | arXiv:cs/0112017
          0704.0001                              | ARXIV  | 0704.0001        | arXiv:0704.0001
          pmid:0031000001                        | PUBMED | 31000001         | PMID:31000001
          https://pubmed.ncbi.nlm.nih.gov/31000001/ | PUBMED | 31000001      | PMID:31000001
          https://openalex.org/w2741809807       | OPENALEX | W2741809807    | OpenAlex:W2741809807
          CorpusID:13756489                      | SEMANTIC_SCHOLAR | 13756489 | CorpusId:13756489
          https://api.semanticscholar.org/CorpusID:13756489 | SEMANTIC_SCHOLAR | 13756489 | CorpusId:13756489
          s2:204E3073870FAE3D05BCBC2F6A8E263D9B72E776 | SEMANTIC_SCHOLAR | 204e3073870fae3d05bcbc2f6a8e263d9b72e776 | S2:204e3073870fae3d05bcbc2f6a8e263d9b72e776
          W2741809807                            | GIVEN  | W2741809807      | W2741809807
          """)
  void readsIdentifiersInTheirSpellings(
      String written, PaperId.Scheme scheme, String value, String shown) {
    PaperId id = PaperId.parse(written);
    assertEquals(new PaperId(scheme, value), id);
    assertEquals(shown, id.display());
  }

  @Test
  void aDoiOfArxivLeadsToTheArxivId() {
    assertEquals(
        Optional.of(PaperId.parse("2006.11239")),
        PaperId.parse("https://doi.org/10.48550/arXiv.2006.11239").arxivOfDoi());
    assertEquals(Optional.empty(), PaperId.parse("10.48550/arXiv.none").arxivOfDoi());
    assertEquals(Optional.empty(), PaperId.parse("10.1000/2006.11239").arxivOfDoi());
  }

  @Test
  void versionsAreReadFromArxivIds() {
    assertEquals(12, PaperId.version("http://arxiv.org/abs/2006.11239v12"));
    assertEquals(0, PaperId.version("2006.11239"));
    assertEquals(0, PaperId.version("10.1000/v2"));
  }

  @Test
  void mostTrustedComesFirst() {
    assertTrue(PaperId.parse("2006.11239").compareTo(PaperId.parse("10.1000/xyz")) < 0);
    assertTrue(PaperId.parse("W1").compareTo(PaperId.place("page.txt", 1)) < 0);
  }
}
