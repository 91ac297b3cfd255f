package org.methodgraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.methodgraph.Analysed;
import org.methodgraph.evaluate.GoldPaper.GoldMention;
import org.methodgraph.evaluate.MeasureCoverage.Coverage;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Span;

class MeasureCoverageTest {
  @Test
  void conceptsCountOnceAndByAnyOfTheirStrings() {
    GoldPaper first =
        paper(mention(ConceptType.METHOD, "GANs", "GAN"), mention(ConceptType.TASK, "GAN", "GAN"));
    GoldPaper second =
        paper(
            mention(ConceptType.METHOD, "adversarial network", "gan"),
            mention(ConceptType.METHOD, "quux", "quux"));
    Set<String> known = Set.of("adversarial network");
    assertEquals(
        Map.of(ConceptType.METHOD, new Coverage(1, 2), ConceptType.TASK, new Coverage(0, 1)),
        MeasureCoverage.of(
            List.of(first, second),
            (name, type) -> type == ConceptType.METHOD && known.contains(name)));
  }

  private static GoldPaper paper(GoldMention... mentions) {
    return new GoldPaper(Analysed.paper("x", "", "Text."), List.of(mentions), List.of());
  }

  private static GoldMention mention(ConceptType type, String text, String concept) {
    return new GoldMention(new Span(0, text.length()), text, type, concept);
  }
}
