package org.methodgraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.methodgraph.model.Paper;

/** The readers of pages, and those that are asked for by name. */
class ReadersTest {
  @Test
  void anUnknownNameIsToldTheKnownOnes() {
    assertEquals("titles", Readers.named("titles").name());
    var e = assertThrows(UnknownFormatException.class, () -> Readers.named("pdf"));
    assertEquals(
        "unknown format \"pdf\"; the known ones are arxiv-atom, arxiv-rss, arxiv-oai,"
            + " arxiv-snapshot, openalex, semantic-scholar, crossref, hugging-face, pubmed-xml,"
            + " bibtex, ris, nbib, arxiv-mail, table, json-lines, json, abstract-labels, arxiv-ids, titles,"
            + " plain-text.",
        e.getMessage());
  }

  @Test
  void readsLabelledAbstracts() throws IOException {
    Reading reading = Pages.read(Pages.sample("abstract-labels.txt"));
    assertEquals(List.of("", "", ""), Pages.titles(reading));
    assertEquals(List.of(), reading.problems());
    assertEquals(List.of(1, 6, 13), lines(reading));
    String second = reading.papers().get(1).abstractText();
    assertTrue(second.startsWith("Words are predicted from"), second);
    assertTrue(second.contains("so that\ntraining on billions"), second);
    assertTrue(second.contains("a day.\n\nVectors learned"), second);
    assertTrue(second.endsWith("syntax and meaning."), second);
    assertEquals(List.of("-#3"), Pages.ids(reading.papers().get(2)));
  }

  @Test
  void readsTitlesAndAbstracts() throws IOException {
    Reading reading = Pages.read(Pages.sample("titles.txt"));
    assertEquals(
        List.of(
            "Attention Is All You Need",
            "Neural Ordinary Differential Equations",
            "Glow: Generative Flow with Invertible 1x1 Convolutions",
            "Soft Actor-Critic: Off-Policy Maximum Entropy Deep Reinforcement Learning with a"
                + " Stochastic Actor"),
        Pages.titles(reading));
    assertEquals(List.of(4, 6, 10, 12), lines(reading));
    assertEquals(List.of(), reading.problems());
    assertTrue(Pages.abstracts(reading).get(3).startsWith("The actor is asked"));
    assertTrue(Pages.abstracts(reading).get(3).endsWith("benchmarks."));
    assertEquals(List.of(new FileSummary("-", "titles", "", 4, 0, 7)), reading.files());
  }

  @Test
  void readsAbstractsWithArxivIds() throws IOException {
    Reading reading = Pages.read(Pages.sample("arxiv-ids.txt"));
    List<Paper> papers = reading.papers();
    assertEquals(List.of(), reading.problems());
    assertEquals(List.of("arXiv:1406.2661"), Pages.ids(papers.get(0)));
    assertEquals(List.of("arXiv:1312.6114"), Pages.ids(papers.get(1)));
    assertEquals(List.of("arXiv:1512.03385", "doi:10.1109/cvpr.2016.90"), Pages.ids(papers.get(2)));
    assertEquals("2014-06-10", papers.get(0).created());
    assertEquals("", papers.get(0).updated());
    assertEquals("2013-12-20", papers.get(1).created());
    assertEquals("2022-12-10", papers.get(1).updated());
    assertTrue(
        papers
            .get(1)
            .abstractText()
            .endsWith("amortises the cost of\ninference over data points."));
    assertTrue(papers.get(2).abstractText().contains("test set.\n\nThis second"));
    assertTrue(papers.get(2).abstractText().endsWith("detection data set."));
    assertEquals(List.of("", "", ""), Pages.titles(reading));
  }

  @Test
  void readsPlainText() throws IOException {
    Reading reading = Pages.read(Pages.sample("plain-text.txt"));
    assertEquals(List.of(1, 5, 7), lines(reading));
    assertTrue(Pages.abstracts(reading).get(0).startsWith("The structure of a protein"));
    assertTrue(Pages.abstracts(reading).get(2).endsWith("speech and documents."));
    assertEquals(List.of("", "", ""), Pages.titles(reading));
    assertEquals(List.of(), reading.problems());
  }

  @Test
  void readsJsonLines() throws IOException {
    Reading reading = Pages.read(Pages.sample("json-lines.jsonl"));
    List<Paper> papers = reading.papers();
    assertEquals(List.of(), reading.problems());
    assertEquals(List.of(1, 2, 3, 5), lines(reading));
    assertEquals(List.of("arXiv:0704.0001"), Pages.ids(papers.get(0)));
    assertEquals("2007-04-02", papers.get(0).created());
    assertEquals("2008-11-26", papers.get(0).updated());
    assertEquals(
        "Cross sections are computed to\nsecond order.\n  The results agree with data.",
        papers.get(0).abstractText());
    assertEquals(
        List.of("arXiv:1412.6980", "649def34f8be52c8b66281af98ae884c09aef38b"),
        Pages.ids(papers.get(1)));
    assertEquals("2014", papers.get(1).created());
    assertEquals("2017-01-30", papers.get(1).updated());
    assertEquals(List.of("42"), Pages.ids(papers.get(2)));
    assertEquals("", papers.get(2).title());
    assertEquals("2015-02-11", papers.get(2).created());
    assertEquals(
        List.of("arXiv:2006.11239", "doi:10.48550/arxiv.2006.11239"), Pages.ids(papers.get(3)));
  }

  private static List<Integer> lines(Reading reading) {
    return reading.papers().stream().map(paper -> paper.origin().line()).toList();
  }
}
