package org.methodgraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.methodgraph.evaluate.GoldPaper.GoldFact;
import org.methodgraph.evaluate.ScoreFacts.Named;
import org.methodgraph.evaluate.ScoreFacts.Outcome;
import org.methodgraph.model.Predicate;

class ScoreFactsTest {
  private static Named<String> said(String subject, Predicate predicate, String object) {
    return new Named<>(names(subject), predicate, names(object), subject + " " + object);
  }

  private static Named<GoldFact> gold(
      String subject, Predicate predicate, String object, boolean optional) {
    GoldFact fact = new GoldFact(subject, predicate, object, optional);
    return new Named<>(names(subject), predicate, names(object), fact);
  }

  private static Set<String> names(String names) {
    return ScoreFacts.normal(List.of(names.split("/")));
  }

  @Test
  void countsRightWrongAndMissed() {
    Outcome<String> outcome =
        ScoreFacts.score(
            List.of(
                said("paper", Predicate.USES, "Langevin dynamics"),
                said("paper", Predicate.USES, "dropout")),
            List.of(
                gold("paper", Predicate.USES, "langevin dynamic", false),
                gold("paper", Predicate.USES, "U-Net", false),
                gold("paper", Predicate.ADDRESSES, "image generation", false)));
    assertEquals(new Score(2, 1, 2, 1), outcome.scores().get(Predicate.USES));
    assertEquals(new Score(0, 0, 1, 0), outcome.scores().get(Predicate.ADDRESSES));
    assertEquals(List.of("paper dropout"), outcome.wrong().stream().map(Named::about).toList());
    assertEquals(2, outcome.missed().size());
  }

  @Test
  void whatOnlyMatchesAnOptionalFactCountsNeitherWay() {
    Outcome<String> outcome =
        ScoreFacts.score(
            List.of(said("paper", Predicate.USES, "deep learning")),
            List.of(gold("paper", Predicate.USES, "deep learning", true)));
    assertEquals(0, outcome.scores().size());
    assertEquals(List.of(), outcome.wrong());
  }

  @Test
  void comparisonReadsFromBothEndsAndOutperformingIsComparing() {
    List<Named<GoldFact>> gold = List.of(gold("DDIM", Predicate.COMPARED_WITH, "DDPM", false));
    Outcome<String> turned =
        ScoreFacts.score(List.of(said("DDPM", Predicate.COMPARED_WITH, "DDIM")), gold);
    assertEquals(new Score(1, 1, 1, 1), turned.scores().get(Predicate.COMPARED_WITH));
    Outcome<String> outperforms =
        ScoreFacts.score(List.of(said("DDIM", Predicate.OUTPERFORMS, "DDPM")), gold);
    assertEquals(new Score(1, 1, 1, 1), outperforms.scores().get(Predicate.COMPARED_WITH));
  }

  @Test
  void directionMattersElsewhere() {
    Outcome<String> outcome =
        ScoreFacts.score(
            List.of(said("diffusion model", Predicate.BASED_ON, "DDPM")),
            List.of(gold("DDPM", Predicate.BASED_ON, "diffusion model", false)));
    assertEquals(new Score(1, 0, 1, 0), outcome.scores().get(Predicate.BASED_ON));
  }

  @Test
  void anyNameOfAConceptWillDo() {
    Outcome<String> outcome =
        ScoreFacts.score(
            List.of(said("paper", Predicate.PROPOSES, "DPM/diffusion probabilistic models")),
            List.of(
                gold("paper", Predicate.PROPOSES, "diffusion probabilistic model/DPMs", false)));
    assertEquals(new Score(1, 1, 1, 1), outcome.scores().get(Predicate.PROPOSES));
  }

  @Test
  void normalisesAsTheGuidelinesSay() {
    assertEquals("diffusion model", ScoreFacts.normal("Diffusion  Models"));
    assertEquals("cifar 10", ScoreFacts.normal("CIFAR-10"));
    assertEquals("loss", ScoreFacts.normal("loss"));
    assertEquals("gan", ScoreFacts.normal("GANs"));
  }
}
