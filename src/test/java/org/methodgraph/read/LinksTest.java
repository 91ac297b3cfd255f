package org.methodgraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinksTest {
  @Test
  void findsAddressesWithoutWhatEndsTheSentence() {
    assertEquals(
        List.of("https://github.com/a/b_c", "http://example.org:8080/x?y=1#z"),
        Links.in(
            List.of("Code: https://github.com/a/b\\_c. See (http://example.org:8080/x?y=1#z).")));
  }

  @Test
  void nothingIsTooLong() {
    String parts = "a.".repeat(50_000);
    String path = "\\_%20".repeat(50_000);
    assertEquals(
        List.of("https://example.org"),
        Links.in(
            List.of("https://" + parts + "b", "http://b.c/" + path, "https://example.org too")));
  }
}
