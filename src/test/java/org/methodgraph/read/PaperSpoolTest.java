package org.methodgraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.methodgraph.model.Notes;
import org.methodgraph.model.Origin;
import org.methodgraph.model.Paper;
import org.methodgraph.model.PaperId;
import org.methodgraph.model.Standing;

class PaperSpoolTest {
  private static Paper paper(int number, String text) {
    return new Paper(
        List.of(PaperId.parse("2101.%05d".formatted(number)), PaperId.place("file", number)),
        "Title " + number,
        text,
        "2021-01",
        "",
        new Origin("a/file.json", number),
        new Notes(number, Standing.RETRACTED, List.of("https://x.org/" + number)));
  }

  @Test
  void givesBackWhatWasPutInToTheLastHalfCharacter() {
    List<Paper> papers = new ArrayList<>();
    papers.add(paper(0, ""));
    papers.add(paper(1, "\ud83d alone, \ud83d\ude00 whole, \u0000 nothing, ∀é"));
    papers.add(paper(2, "\u4e2d".repeat(70_000)));
    for (int i = 3; i < 500; i++) {
      papers.add(paper(i, "word ".repeat(i)));
    }
    try (PaperSpool spool = PaperSpool.create()) {
      assertTrue(spool.isEmpty());
      spool.addAll(papers.subList(0, 100));
      assertEquals(papers.subList(0, 100), spool);
      spool.addAll(papers.subList(100, 500));
      Random random = new Random(1);
      for (int i = 0; i < 1000; i++) {
        int index = random.nextInt(500);
        assertEquals(papers.get(index), spool.get(index));
      }
      assertEquals(papers, spool);
    }
  }

  @Test
  void keysAreFoundAgainHoweverManyThereAre() {
    KeyIndex index = new KeyIndex();
    for (int i = 0; i < 10_000; i++) {
      assertEquals(i, index.putIfAbsent(KeyIndex.key("text " + i), i));
      assertEquals(i, index.putIfAbsent(KeyIndex.key("text " + i), i + 1));
    }
    index.put(KeyIndex.key("text 7"), 70);
    assertEquals(70, index.get(KeyIndex.key("text 7")));
    assertEquals(9_999, index.get(KeyIndex.key("text 9999")));
    assertEquals(-1, index.get(KeyIndex.key("text 10000")));
    assertEquals(10_000, index.size());
  }
}
