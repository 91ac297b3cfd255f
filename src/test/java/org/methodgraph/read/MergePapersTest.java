package org.methodgraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.methodgraph.model.Notes;
import org.methodgraph.model.Origin;
import org.methodgraph.model.Paper;
import org.methodgraph.model.PaperId;
import org.methodgraph.model.Standing;

class MergePapersTest {
  private static final String LONG =
      "Flows are maps with an inverse and we make them cheap so that anyone can train one on a"
          + " small machine without waiting for days until the loss goes down and stays there.";

  private static Paper paper(int line, String title, String text, String... ids) {
    return dated(line, title, text, "", "", ids);
  }

  private static Paper dated(
      int line, String title, String text, String created, String updated, String... ids) {
    List<PaperId> all = new ArrayList<>(Arrays.stream(ids).map(PaperId::parse).toList());
    if (all.isEmpty()) {
      all.add(PaperId.place("page", line));
    }
    return new Paper(all, title, text, created, updated, new Origin("page", line));
  }

  private static List<List<String>> ids(Paper... papers) {
    return sorted(MergePapers.merge(List.of(papers))).stream().map(Pages::ids).toList();
  }

  private static List<Paper> sorted(MergePapers.Merged merged) {
    return merged.papers().stream()
        .sorted(
            Comparator.comparing((Paper paper) -> paper.ids().get(0))
                .thenComparing(paper -> paper.origin().line()))
        .toList();
  }

  @Test
  void sameIdentifierIsSamePaper() {
    assertEquals(
        List.of(List.of("arXiv:2101.00001", "doi:10.1000/x", "S2")),
        ids(
            paper(1, "A", "One two three.", "arXiv:2101.00001v1", "S2"),
            paper(2, "B", "Four five six.", "10.1000/x", "https://arxiv.org/abs/2101.00001"),
            paper(3, "", "Seven eight.", "doi:10.1000/X")));
    assertEquals(
        List.of(List.of("arXiv:2101.00001", "doi:10.48550/arxiv.2101.00001")),
        ids(
            paper(1, "A", "One.", "2101.00001"),
            paper(2, "B", "Two.", "10.48550/arXiv.2101.00001")));
  }

  @Test
  void sameTitleAndFirstWordsAreTheSamePaper() {
    assertEquals(
        List.of(List.of("page#1", "page#2")),
        ids(
            paper(1, "Schr\\\"odinger {B}ridges", LONG),
            paper(2, "Schrödinger bridges", LONG.toUpperCase() + " And more.")));
    assertEquals(
        List.of(List.of("page#1"), List.of("page#2")),
        ids(paper(1, "Bridges", LONG), paper(2, "Bridges", "Another text altogether.")));
    assertEquals(
        List.of(List.of("page#1"), List.of("page#2")),
        ids(paper(1, "Bridges", LONG), paper(2, "Flows", LONG)));
  }

  @Test
  void withoutTitleTheFirstWordsDecide() {
    Paper untitled = paper(1, "", LONG);
    assertEquals(
        List.of(List.of("arXiv:2101.00001", "page#1")),
        ids(untitled, paper(2, "Bridges", "Abstract: " + LONG, "2101.00001")));
    assertEquals(
        List.of(List.of("page#1", "page#3"), List.of("page#2"), List.of("page#4")),
        ids(untitled, paper(2, "Bridges", LONG), paper(3, "", LONG), paper(4, "Flows", LONG)));
  }

  @Test
  void thePlaceInAFileIsNoIdentity() {
    assertEquals(
        2,
        MergePapers.merge(List.of(paper(1, "A", "One two."), paper(1, "B", "Three four.")))
            .papers()
            .size());
  }

  @Test
  void theNewestTextWinsAndNothingElseIsLost() {
    Paper old = dated(1, "Cheap Flows", LONG + " Much longer.", "2021", "2021-02-01", "2101.00001");
    Paper newer = dated(2, "", LONG, "2021-01-05", "2021-03-01", "2101.00001", "10.1000/x");
    Paper undated = dated(3, "", LONG, "", "", "2101.00001");
    var merged = MergePapers.merge(List.of(old, newer, undated));
    assertEquals(
        List.of(
            new Paper(
                List.of(PaperId.parse("2101.00001"), PaperId.parse("10.1000/x")),
                "Cheap Flows",
                LONG,
                "2021-01-05",
                "2021-03-01",
                new Origin("page", 2))),
        merged.papers());
    assertEquals(
        List.of(
            "page:1: the same paper (arXiv:2101.00001) stands at page:2 with another abstract; the newer one there is kept."),
        merged.problems().stream().map(Object::toString).toList());
  }

  private static Paper noted(Paper paper, int version, Standing standing, String... links) {
    return new Paper(
        paper.ids(),
        paper.title(),
        paper.abstractText(),
        paper.created(),
        paper.updated(),
        paper.origin(),
        new Notes(version, standing, List.of(links)));
  }

  @Test
  void onePaperFromAllSourcesHasAllIdentifiers() {
    assertEquals(
        List.of(
            List.of(
                "arXiv:1706.03762",
                "doi:10.48550/arxiv.1706.03762",
                "PMID:29000001",
                "OpenAlex:W2963403868",
                "CorpusId:13756489",
                "S2:204e3073870fae3d05bcbc2f6a8e263d9b72e776")),
        ids(
            paper(1, "A", LONG, "http://arxiv.org/abs/1706.03762v7"),
            paper(2, "A", LONG, "https://openalex.org/W2963403868", "10.48550/arXiv.1706.03762"),
            paper(3, "A b", "One.", "CorpusId:13756489", "arXiv:1706.03762"),
            paper(4, "A", LONG, "s2:204e3073870fae3d05bcbc2f6a8e263d9b72e776"),
            paper(5, "B", "Two.", "pmid:29000001", "https://openalex.org/W2963403868")));
  }

  @Test
  void aTitleAndAnAbstractAreJoinedByIdentifierOrTitle() {
    Paper title = paper(1, "Flows that are cheap", "", "CorpusId:1", "10.1000/x");
    Paper text = paper(2, "", LONG, "CorpusId:1");
    Paper named = paper(3, "Flows that are cheap", LONG, "2101.00001");
    var merged = MergePapers.merge(List.of(title, text));
    assertEquals("Flows that are cheap", merged.papers().get(0).title());
    assertEquals(LONG, merged.papers().get(0).abstractText());
    assertEquals(List.of(), merged.problems());
    assertEquals(
        List.of(List.of("arXiv:2101.00001", "doi:10.1000/x", "CorpusId:1")), ids(title, named));
    assertEquals(1, MergePapers.merge(List.of(title, named, text)).papers().size());
    Paper namesake = paper(4, "Flows that are cheap", "Another one of that name.", "2101.00002");
    assertEquals(
        List.of(List.of("arXiv:2101.00001"), List.of("arXiv:2101.00002")),
        ids(title, named, namesake));
  }

  @Test
  void aTitleAloneIsNoPaper() {
    var merged = MergePapers.merge(List.of(paper(7, "Flows", "", "10.1000/x")));
    assertEquals(List.of(), merged.papers());
    assertEquals(
        "[page:7: \"Flows\" has no abstract here, nor has any other record of the same paper. Give"
            + " the abstract, or another source together with this one.]",
        merged.problems().toString());
  }

  @Test
  void wholeBeforeCutShortAndTheNewestVersionBeforeOlderOnes() {
    Paper whole = noted(paper(1, "A", LONG, "2101.00001"), 1, Standing.CURRENT, "https://a.org");
    Paper cut =
        noted(paper(2, "A", LONG.substring(0, 80) + "…", "2101.00001"), 3, Standing.CURRENT);
    Paper newer = noted(paper(3, "A", "It is short.", "2101.00001"), 2, Standing.WITHDRAWN);
    var merged = MergePapers.merge(List.of(whole, cut, newer));
    assertEquals("It is short.", merged.papers().get(0).abstractText());
    assertEquals(
        new Notes(3, Standing.WITHDRAWN, List.of("https://a.org")), merged.papers().get(0).notes());
    assertEquals(
        List.of(
            "page:1: the same paper (arXiv:2101.00001) stands at page:3 with another abstract; the"
                + " newer one there is kept.",
            "page:2: the same paper (arXiv:2101.00001) stands at page:3 with another abstract; the"
                + " whole one there is kept."),
        merged.problems().stream().map(Object::toString).toList());
  }

  @Test
  void rowNumbersOfTwoTablesAreNoIdentifiers() {
    assertEquals(
        List.of(List.of("2"), List.of("page#1"), List.of("page#1")),
        ids(
            paper(1, "Cheap flows", LONG, "1"),
            paper(2, "Dear flows", "Another text altogether.", "1"),
            paper(3, "Old flows", "A third text.", "2")));
  }

  @Test
  void orderDoesNotMatter() {
    List<Paper> records = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String text = "Text number %d %s".formatted(i % 7, i % 3 == 0 ? LONG : LONG + " More.");
      String id = i % 4 == 0 ? "x" + i % 5 : "y" + i;
      records.add(dated(i, i % 2 == 0 ? "" : "T" + i % 7, text, "", "202" + i % 3, id));
    }
    var expected = MergePapers.merge(List.copyOf(records));
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(records, new Random(seed));
      var found = MergePapers.merge(records);
      assertEquals(sorted(expected), sorted(found));
      assertEquals(expected.problems(), found.problems());
    }
  }
}
