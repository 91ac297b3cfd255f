package org.methodgraph.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.methodgraph.Analysed;
import org.methodgraph.SmallLexicon;
import org.methodgraph.analyse.OpenTriples;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.link.LinkMentions;
import org.methodgraph.mention.FindMentions;
import org.methodgraph.model.Document;
import org.methodgraph.model.Extraction;
import org.methodgraph.model.Predicate;
import org.methodgraph.model.Subject;

class OpenFactsTest {
  @Test
  void readsWhoDoesWhatToWhom() {
    Lexicon lexicon = SmallLexicon.lexicon();
    Document document = Analysed.document("", "We use diffusion models. Dogs bark at CIFAR-10.");
    Extraction extraction =
        new OpenFacts(OpenTriples.load())
            .in(
                document,
                new LinkMentions(lexicon)
                    .in(document, FindMentions.byLexiconAlone(lexicon).in(document)));
    assertEquals(
        List.of("uses diffusion model"),
        extraction.facts().stream()
            .map(fact -> fact.predicate().localName() + " " + fact.object().label())
            .toList());
    assertEquals(Subject.PAPER, extraction.facts().get(0).subject());
    assertEquals(0, extraction.facts().get(0).evidence().get(0).sentence());
  }

  @Test
  void aPlainCopulaIsKindOfAndAnAuxiliaryIsNot() {
    assertTrue(VerbMap.predicates("be").contains(Predicate.SUB_METHOD_OF));
    assertFalse(VerbMap.predicates("be use for").contains(Predicate.SUB_METHOD_OF));
    assertTrue(VerbMap.predicates("be use for").contains(Predicate.USED_FOR));
    assertEquals(List.of(), VerbMap.predicates("bark at"));
  }
}
