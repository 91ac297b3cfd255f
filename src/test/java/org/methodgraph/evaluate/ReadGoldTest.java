package org.methodgraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.methodgraph.evaluate.GoldPaper.GoldFact;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Predicate;
import org.methodgraph.model.Span;

class ReadGoldTest {
  @TempDir Path folder;

  @Test
  void readsJsonLines() throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(
        file,
        """
        {"id": "a", "title": "On GANs", "text": "On GANs\\nGANs make images.", "mentions": [{"start": 8, "end": 12, "text": "GANs", "type": "Method", "concept": "GAN"}], "facts": [{"subject": "paper", "predicate": "uses", "object": "GAN", "optional": true}]}
        """);
    GoldPaper paper = ReadGold.from(file).get(0);
    assertEquals("GANs make images.", paper.paper().abstractText());
    assertEquals("GANs", paper.mentions().get(0).text());
    assertEquals(List.of(new GoldFact("paper", Predicate.USES, "GAN", true)), paper.facts());
  }

  @Test
  void saysWhichLineIsWrong() throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(file, "\n{\"id\": \"a\"}\n");
    GoldException error = assertThrows(GoldException.class, () -> ReadGold.from(file));
    assertTrue(error.getMessage().contains("gold.jsonl:2"), error.getMessage());
  }

  @Test
  void readsMarkedAbstracts() throws IOException {
    Path file = folder.resolve("own.txt");
    Files.writeString(
        file,
        """
        id: 1406.2661
        title: [[GANs|M|generative adversarial network]] at work
        abstract: We train [[generative adversarial networks|M]] on [[MNIST|D]].
        proposes: generative adversarial network
        evaluatesOn: MNIST ?
        fact: GANs | evaluatedOn | MNIST
        ---
        id: 2
        abstract: Nothing is marked here.
        """);
    List<GoldPaper> papers = ReadGold.from(file);
    GoldPaper paper = papers.get(0);
    assertEquals("GANs at work", paper.paper().title());
    assertEquals(
        "We train generative adversarial networks on MNIST.", paper.paper().abstractText());
    assertEquals(new Span(0, 4), paper.mentions().get(0).span());
    assertEquals(ConceptType.METHOD, paper.mentions().get(0).type());
    paper.mentions().forEach(m -> assertEquals(m.text(), m.span().of(paper.paper().text())));
    assertEquals(
        List.of(
            new GoldFact("paper", Predicate.PROPOSES, "generative adversarial network", false),
            new GoldFact("paper", Predicate.EVALUATES_ON, "mnist", true),
            new GoldFact("generative adversarial network", Predicate.EVALUATED_ON, "mnist", false)),
        paper.facts());
    assertEquals(2, papers.size());
  }
}
