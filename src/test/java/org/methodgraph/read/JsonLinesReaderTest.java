package org.methodgraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.methodgraph.model.Paper;

class JsonLinesReaderTest {
  private static final String GOOD = "{\"id\": \"a\", \"abstract\": \"We study how flows go.\"}";

  private static Paper one(String fields) {
    return Pages.read("{\"abstract\": \"We study how flows go.\", " + fields + "}").papers().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          {"id": "b", "abstract":  | broken JSON near "{"id": "b", "abstract":"; expected one whole object per line. Mend the line or write the file anew.
          [1, 2]                   | a list instead of an object; expected a line such as {"title": …, "abstract": …}.
          "text"                   | a text instead of an object; expected a line such as {"title": …, "abstract": …}.
          {"title": "A", "year": 1} | no abstract; expected text in a field named abstract, summary, paperAbstract, abstract_text, description, text. The fields here are: title, year.
          {}                       | no abstract; expected text in a field named abstract, summary, paperAbstract, abstract_text, description, text. The fields here are: none.
          {"abstract": 5}          | the field "abstract" is a number; expected text. The field is not used.
          {"abstract": {"a": "b"}} | the field "abstract" is an object; expected text. The field is not used.
          {"abstract": "No abstract available."} | "No abstract available." stands in the place of the abstract. Add the abstract or remove the record.
          """)
  void aBadLineIsSkippedAndTheRestIsRead(String line, String message) {
    Reading reading = Pages.read(GOOD + "\n" + line + "\n" + GOOD.replace("\"a\"", "\"c\""));
    assertEquals(List.of("SKIPPED 2: " + message), Pages.problems(reading));
    assertEquals(
        List.of("a", "c"), reading.papers().stream().map(p -> p.ids().get(0).value()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          "id": "2006.11239v2"                       | [arXiv:2006.11239]
          "id": 17                                   | [17]
          "id": 1.50                                 | [1.50]
          "arxivId": "hep-th/9901001"                | [arXiv:hep-th/9901001]
          "DOI": "https://doi.org/10.1000/XyZ"       | [doi:10.1000/xyz]
          "paper_id": ["p1", 2]                      | [2, p1]
          "url": "https://arxiv.org/abs/1706.03762"  | [arXiv:1706.03762]
          "url": "https://example.org/1"             | [-#1]
          "id": "", "doi": null                      | [-#1]
          "externalIds": {"ArXiv": "1706.03762", "MAG": "1"} | [arXiv:1706.03762]
          """)
  void allIdentifiersAreKept(String field, String ids) {
    assertEquals(ids, Pages.ids(one(field)).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          "created": "2020-06-19"                     | 2020-06-19 |
          "published": "2020-06-19T17:24:44Z"         | 2020-06-19 |
          "published_date": "June 2020"               | 2020-06    |
          "year": 2020                                | 2020       |
          "year": 2020.0, "updatedAt": "20210203"     | 2020       | 2021-02-03
          "date": "Mon, 2 Apr 2007 19:18:42 GMT"      | 2007-04-02 |
          "date": "2020/6/9", "lastModified": "2021"  | 2020-06-09 | 2021
          """)
  void datesAreReadInTheirUsualForms(String fields, String created, String updated) {
    Paper paper = one(fields);
    assertEquals(created, paper.created());
    assertEquals(updated == null ? "" : updated, paper.updated());
  }

  @Test
  void wrongTypesBesideTheAbstractAreNoticed() {
    Reading reading =
        Pages.read(
            "{\"abstract\": \"We study how flows go.\", \"title\": 7, \"id\": {}, \"created\": \"soon\"}");
    assertEquals(
        List.of(
            "NOTICED 1: the field \"id\" is an object; expected an identifier. The field is not used.",
            "NOTICED 1: the field \"created\" is \"soon\"; expected a date such as 2024-10-09. The field is not used.",
            "NOTICED 1: the field \"title\" is a number; expected text. The field is not used."),
        Pages.problems(reading));
    assertEquals("", reading.papers().get(0).title());
    assertEquals(List.of("-#1"), Pages.ids(reading.papers().get(0)));
  }
}
