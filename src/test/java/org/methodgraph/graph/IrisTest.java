package org.methodgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.methodgraph.model.Origin;
import org.methodgraph.model.Paper;
import org.methodgraph.model.PaperId;

class IrisTest {
  private final Iris iris = new Iris(Iris.DEFAULT_BASE);

  private String path(String title, String text, PaperId... ids) {
    Paper paper = new Paper(List.of(ids), title, text, "", "", new Origin("f", 1));
    return iris.paper(paper).getURI().substring(Iris.DEFAULT_BASE.length());
  }

  @Test
  void identifiersMakeTheAddress() {
    assertEquals("paper/arxiv-2006.11239", path("T", "A", PaperId.parse("arXiv:2006.11239v2")));
    assertEquals("paper/arxiv-math.gt-0309136", path("T", "A", PaperId.parse("math.GT/0309136")));
    assertEquals("paper/w123", path("T", "A", PaperId.parse("w123")));
    assertEquals(
        "paper/arxiv-2006.11239",
        path("T", "A", PaperId.parse("w123"), PaperId.parse("2006.11239")),
        "the most trusted one counts");
  }

  @Test
  void identifiersThatDifferInSignsStayApart() {
    assertNotEquals(path("T", "A", PaperId.parse("a/1")), path("T", "A", PaperId.parse("a:1")));
  }

  @Test
  void paperWithoutIdentifierIsKnownByItsTitleOrFirstWords() {
    PaperId here = PaperId.place("page.txt", 3);
    PaperId there = PaperId.place("other.txt", 9);
    assertEquals(path("On Flows", "one", here), path("On flows!", "two", there));
    String words = "one two three four five six seven eight nine ten eleven twelve ";
    assertEquals(path("", words + "x", here), path("", words + "y", there));
    assertNotEquals(path("", "One thing", here), path("", "Another thing", here));
  }

  @Test
  void baseMustBeAnAddress() {
    assertThrows(IllegalArgumentException.class, () -> new Iris("no address"));
    assertThrows(
        IllegalArgumentException.class, () -> new Iris("https://example.org/without-slash"));
  }
}
