package org.methodgraph.analyse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.methodgraph.Analysed;
import org.methodgraph.model.Document;
import org.methodgraph.model.Paper;
import org.methodgraph.model.Sentence;
import org.methodgraph.model.Token;
import org.methodgraph.text.CleanAbstract;

class AnalyserTest {
  @Test
  void titleIsOneSentenceWhateverItsSigns() {
    Document document =
        Analysed.document("Why? A study of flows", "Flows map noise to data. We ask why.");
    assertEquals(3, document.sentences().size());
    assertTrue(document.sentences().get(0).title());
    assertEquals(
        "Why? A study of flows", document.sentences().get(0).span().of(document.text().clean()));
  }

  @Test
  void everyTokenStandsWhereItSays() {
    Document document = Analysed.document("", "We train GANs, e.g. on CIFAR-10, for 3 days.");
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        assertTrue(sentence.span().contains(token.span()));
        assertEquals(token.text(), token.span().of(document.text().clean()));
      }
    }
  }

  @Test
  void treesAreMadeWhereTheyAreWanted() {
    Paper paper = Analysed.paper("x", "", "We propose a sampler. It is fast.");
    Document document =
        Analysed.analyser().analyse(paper, CleanAbstract.of(paper), s -> s.index() == 0);
    Sentence first = document.sentences().get(0);
    assertTrue(
        first.dependencies().stream()
            .anyMatch(
                d ->
                    d.relation().equals("obj")
                        && first.tokens().get(d.dependent()).text().equals("sampler")));
    assertEquals(0, document.sentences().get(1).dependencies().size());
  }
}
