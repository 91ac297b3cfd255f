package org.methodgraph.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadTrainingTextsTest {
  @TempDir Path folder;

  @Test
  void marksAreTakenOutOfTheText() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"),
        """
        id: 1
        title: [[Kite|M|Kite]] for [[wind forecasting|T]]
        abstract: On [[GustBench|D|GustBench]], [[Kite|M]] lowers the [[error|K]].
        proposes: Kite
        ---
        id: 2
        title:
        abstract: Nothing is named here.
        """);
    List<LabelledText> texts = ReadTrainingTexts.annotated(folder);
    assertEquals(2, texts.size());
    assertEquals(
        "Kite for wind forecasting\nOn GustBench, Kite lowers the error.",
        texts.get(0).paper().text());
    assertEquals(
        List.of(
            "METHOD Kite",
            "TASK wind forecasting",
            "DATASET GustBench",
            "METHOD Kite",
            "METRIC error"),
        names(texts.get(0)));
    assertEquals("Nothing is named here.", texts.get(1).paper().text());
    assertEquals(List.of(), texts.get(1).names());
  }

  @Test
  void aRecordWithoutAbstractIsRefusedWithItsPlace() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "id: 1\ntitle: Kite\n");
    TrainingTextException refused =
        assertThrows(TrainingTextException.class, () -> ReadTrainingTexts.annotated(folder));
    assertTrue(refused.getMessage().contains("a.txt:1"), refused.getMessage());
  }

  @Test
  void sentencesCutIntoWordsAreWrittenAsPeopleWrite() throws IOException {
    Path file = folder.resolve("s.jsonl");
    Files.writeString(
        file,
        """
        {"sentence": "Our two - stage Kite ( v 2 ) reaches 7 1 . 5 % on Gust - 1 0 0 , not on Gust .",
         "ner": [["two - stage Kite", "Method"], ["Gust - 1 0 0", "Dataset"], ["Gust", "Dataset"]]}
        """
            .replace("\n", " "));
    LabelledText text = ReadTrainingTexts.scier(file).get(0);
    assertEquals(
        "Our two-stage Kite (v 2) reaches 71.5% on Gust-100, not on Gust.", text.paper().text());
    assertEquals(List.of("METHOD two-stage Kite", "DATASET Gust-100", "DATASET Gust"), names(text));
    assertEquals(Corpus.SCIER, text.corpus());
  }

  @Test
  void labelsOfWordsBecomeNames() throws IOException {
    Path file = folder.resolve("t.conll");
    Files.writeString(
        file, "wind\t0\tB-TASK\nforecasting\t5\tI-TASK\nerror\t17\tB-METRIC\n\nnone\t23\tO\n");
    List<LabelledText> texts = ReadTrainingTexts.tdmsci(file);
    assertEquals(2, texts.size());
    assertEquals(List.of("TASK wind forecasting", "METRIC error"), names(texts.get(0)));
    assertEquals("none", texts.get(1).paper().text());
  }

  @Test
  void goldSpansCountInTitleAndAbstract() throws IOException {
    Path file = folder.resolve("g.jsonl");
    Files.writeString(
        file,
        "{\"id\": \"x\", \"title\": \"Kite\", \"text\": \"Kite\\nIt flies.\","
            + " \"mentions\": [{\"start\": 0, \"end\": 4, \"type\": \"Method\"}]}");
    LabelledText text = ReadTrainingTexts.gold(file).get(0);
    assertEquals("It flies.", text.paper().abstractText());
    assertEquals(List.of("METHOD Kite"), names(text));
  }

  private static List<String> names(LabelledText text) {
    return text.names().stream()
        .map(name -> name.type() + " " + name.span().of(text.paper().text()))
        .toList();
  }
}
