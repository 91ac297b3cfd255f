package org.methodgraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource({
    "2024-10-09, 2024-10-09",
    "2024/1/2, 2024-01-02",
    "2024-10, 2024-10",
    "2024, 2024",
    "20241009, 2024-10-09",
    "2024-02-29T10:00:00Z, 2024-02-29",
    "2024-02-29 10:00:00.5+02:00, 2024-02-29",
    "9 October 2024, 2024-10-09",
    "'Oct 9, 2024', 2024-10-09",
    "Sept. 2024, 2024-09",
    "'Wed, 9 Oct 2024 10:00:00 GMT', 2024-10-09"
  })
  void readsUsualForms(String text, String iso) {
    assertEquals(iso, Dates.iso(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "2023-02-29",
        "2024-13-01",
        "2024-00-01",
        "0999",
        "9999",
        "12/31",
        "Decision 2020",
        "2021 in Review",
        "May we learn 2020 things"
      })
  void declinesWhatIsNoDate(String text) {
    assertEquals("", Dates.iso(text));
  }
}
