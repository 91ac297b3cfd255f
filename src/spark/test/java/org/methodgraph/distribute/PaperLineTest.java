package org.methodgraph.distribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.methodgraph.model.Notes;
import org.methodgraph.model.Origin;
import org.methodgraph.model.Paper;
import org.methodgraph.model.PaperId;
import org.methodgraph.model.Standing;

class PaperLineTest {
  @Test
  void nothingIsLostOnTheWay() {
    Paper paper =
        new Paper(
            List.of(PaperId.parse("2006.11239"), PaperId.place("a.txt", 3)),
            "Line\r\nend \u2028 and half \ud800 characters \ud83d\ude00",
            "\"Quotes\", \\ and \u0000 <tags>",
            "2020-06",
            "",
            new Origin("folder/a b.txt", 7),
            new Notes(2, Standing.WITHDRAWN, List.of("https://example.org/?a=b&c")));
    String line = PaperLine.of(paper);
    assertEquals(1, line.lines().count());
    byte[] sent = line.getBytes(StandardCharsets.UTF_8);
    assertEquals(paper, PaperLine.read(new String(sent, StandardCharsets.UTF_8)));
  }
}
