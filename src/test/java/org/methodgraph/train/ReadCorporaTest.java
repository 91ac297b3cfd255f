package org.methodgraph.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.methodgraph.evaluate.GoldPaper;
import org.methodgraph.evaluate.GoldPaper.GoldFact;
import org.methodgraph.model.Predicate;

class ReadCorporaTest {
  @TempDir Path folder;

  @Test
  void sentencesCutIntoWordsAreWrittenAsPeopleWrite() throws IOException {
    Path file = folder.resolve("s.jsonl");
    Files.writeString(
        file,
        """
        {"sentence": "Our two - stage Kite ( v 2 ) reaches 7 1 . 5 % on Gust - 1 0 0 , not on Gust .",
         "ner": [["two - stage Kite", "Method"], ["Gust - 1 0 0", "Dataset"], ["Gust", "Dataset"]],
         "rel": [["two - stage Kite", "Evaluated-With", "Gust - 1 0 0"], ["Gust", "Synonym-Of", "Gust"]]}
        """
            .replace("\n", " "));
    GoldPaper paper = ReadCorpora.scier(file).get(0);
    assertEquals(
        "Our two-stage Kite (v 2) reaches 71.5% on Gust-100, not on Gust.", paper.paper().text());
    assertEquals(
        List.of("METHOD two-stage Kite", "DATASET Gust-100", "DATASET Gust"), names(paper));
    assertEquals(
        List.of(new GoldFact("two-stage Kite", Predicate.EVALUATED_ON, "Gust-100", false)),
        paper.facts());
  }

  @Test
  void sentencesOfOneArticleBecomeOneText() throws IOException {
    Path file = folder.resolve("a.jsonl");
    Files.writeString(
        file,
        """
        {"doc_id": "7", "sentence": "Kite flies .", "ner": [["Kite", "Method"]], "rel": []}
        {"doc_id": "8", "sentence": "Gust blows .", "ner": [["Gust", "Dataset"]], "rel": []}
        {"doc_id": "7", "sentence": "So does Kite .", "ner": [["Kite", "Method"]], "rel": []}
        """);
    List<GoldPaper> articles = ReadCorpora.scierArticles(file);
    assertEquals(2, articles.size());
    GoldPaper first = articles.get(0);
    assertEquals("Kite flies.\n\nSo does Kite.", first.paper().text().strip());
    assertEquals(2, first.mentions().size());
    first.mentions().forEach(name -> assertEquals("Kite", name.span().of(first.paper().text())));
  }

  @Test
  void labelsOfWordsBecomeNames() throws IOException {
    Path file = folder.resolve("t.conll");
    Files.writeString(
        file, "wind\t0\tB-TASK\nforecasting\t5\tI-TASK\nerror\t17\tB-METRIC\n\nnone\t23\tO\n");
    List<GoldPaper> papers = ReadCorpora.tdmsci(file);
    assertEquals(2, papers.size());
    assertEquals(List.of("TASK wind forecasting", "METRIC error"), names(papers.get(0)));
    assertEquals("none", papers.get(1).paper().text());
  }

  @Test
  void aLineThatIsNoJsonIsRefusedWithItsPlace() throws IOException {
    Path file = folder.resolve("s.jsonl");
    Files.writeString(file, "no json\n");
    TrainingTextException refused =
        assertThrows(TrainingTextException.class, () -> ReadCorpora.scier(file));
    assertTrue(refused.getMessage().contains("s.jsonl:1"), refused.getMessage());
  }

  private static List<String> names(GoldPaper paper) {
    return paper.mentions().stream()
        .map(name -> name.type() + " " + name.span().of(paper.paper().text()))
        .toList();
  }
}
