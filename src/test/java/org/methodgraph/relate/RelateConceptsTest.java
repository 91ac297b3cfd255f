package org.methodgraph.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.methodgraph.Analysed;
import org.methodgraph.SmallLexicon;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.link.LinkMentions;
import org.methodgraph.mention.FindMentions;
import org.methodgraph.model.Document;
import org.methodgraph.model.Fact;
import org.methodgraph.model.LinkedMention;
import org.methodgraph.model.Predicate;
import org.methodgraph.model.Result;
import org.methodgraph.model.Subject;

class RelateConceptsTest {
  private static final Lexicon LEXICON = SmallLexicon.lexicon();

  /** Believes every cue and nothing else, so that the tests see what the rules see. */
  private static final FactModel CUES =
      (kind, features) -> {
        Map<Predicate, Double> answers = new EnumMap<>(Predicate.class);
        for (Predicate predicate : kind.answers()) {
          String cue = "cue=" + predicate.localName() + "/";
          boolean seen =
              features.stream().anyMatch(f -> f.startsWith(cue) && !f.endsWith("/denied"));
          answers.put(predicate, seen ? 0.9 : 0);
        }
        return answers;
      };

  private static Document document(String title, String text) {
    return Analysed.document(title, text);
  }

  private static List<LinkedMention> linked(Document document) {
    return new LinkMentions(LEXICON).in(document, new FindMentions(LEXICON).in(document));
  }

  private static List<String> facts(String title, String text) {
    Document document = document(title, text);
    return new RelateConcepts(CUES)
        .facts(document, linked(document)).stream().map(RelateConceptsTest::show).toList();
  }

  private static String show(Fact fact) {
    String subject = fact.subject() instanceof Subject.Of of ? of.concept().label() : "paper";
    String not = fact.negated() ? "not " : "";
    return not + subject + " " + fact.predicate().localName() + " " + fact.object().label();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text                                                                       | fact
          We propose QuickDraw, a fast sampler for diffusion models.                   | paper proposes QuickDraw
          In this work we study image generation at length.                            | paper addresses image generation
          We train diffusion models in a new way.                                      | paper uses diffusion model
          We run experiments on CIFAR-10 and more.                                     | paper evaluatesOn CIFAR-10
          We propose QuickDraw. Our experiments show it outperforms DDPM.              | paper comparesWith denoising diffusion probabilistic model
          Experiments show that we improve the FID a lot.                              | paper reports Fréchet inception distance
          We use diffusion models for image generation today.                          | diffusion model usedFor image generation
          We revisit image generation with diffusion models.                           | diffusion model usedFor image generation
          DDPM, a diffusion model, learns slowly.                                      | denoising diffusion probabilistic model subMethodOf diffusion model
          We propose QuickDraw, which is based on DDPM.                                | QuickDraw basedOn denoising diffusion probabilistic model
          Today DDPM outperforms GAN.                                                  | denoising diffusion probabilistic model outperforms generative adversarial network
          """)
  void readsEachRelationFromItsCue(String text, String fact) {
    List<String> facts = facts("", text);
    assertTrue(facts.contains(fact), facts.toString());
  }

  @Test
  void whatStandsBeforeAListIsSeenOfEachNameInIt() {
    Document document = document("", "Unlike GANs, DDPM and diffusion models, SimPLe is slow.");
    List<String> seen =
        RelateConcepts.questions(document, linked(document)).stream()
            .filter(question -> question.features().contains("list=unlike"))
            .map(question -> question.object().label())
            .toList();
    assertEquals(
        List.of(
            "generative adversarial network",
            "denoising diffusion probabilistic model",
            "diffusion model"),
        seen);
  }

  @Test
  void deniedIsToldAsDenied() {
    List<String> facts = facts("", "A GAN is not used for image generation here. We go on.");
    assertFalse(
        facts.contains("generative adversarial network usedFor image generation"),
        facts.toString());
  }

  @Test
  void everyFactHasASentenceThatNamesItsObject() {
    Document document =
        document(
            "QuickDraw: Image Generation in Few Steps",
            "We propose QuickDraw, a sampler for diffusion models. On CIFAR-10 it beats DDPM.");
    List<LinkedMention> mentions = linked(document);
    for (Fact fact : new RelateConcepts(CUES).facts(document, mentions)) {
      boolean named =
          mentions.stream()
              .filter(m -> m.concept().equals(fact.object()))
              .anyMatch(
                  m ->
                      fact.evidence().stream()
                          .anyMatch(e -> e.sentence() == m.mention().sentence()));
      assertTrue(named, show(fact));
    }
  }

  @Test
  void questionsAreTheSameEachTime() {
    Document document = document("", "We propose QuickDraw, a sampler for diffusion models.");
    List<LinkedMention> mentions = linked(document);
    List<Question> questions = RelateConcepts.questions(document, mentions);
    assertEquals(questions, RelateConcepts.questions(document, mentions));
    Set<Question.Kind> kinds =
        questions.stream().map(Question::kind).collect(java.util.stream.Collectors.toSet());
    assertTrue(kinds.containsAll(Set.of(Question.Kind.PAPER_METHOD, Question.Kind.METHOD_METHOD)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We train DDPM. It reaches an FID of 3.17 on CIFAR-10.        | 3.17 |   | CIFAR-10
          We report results. On ImageNet we get a FID score of 12.     | 12   |   | ImageNet
          We achieve 2.5 FID on CIFAR-10.                              | 2.5  |   | CIFAR-10
          """)
  void readsMeasuredValues(String text, String value, String unit, String dataset) {
    Document document = document("", text);
    List<Result> results = new RelateConcepts(CUES).results(document, linked(document));
    assertEquals(1, results.size(), results.toString());
    assertEquals(new java.math.BigDecimal(value), results.get(0).value());
    assertEquals(unit == null ? "" : unit, results.get(0).unit());
    assertEquals(dataset, results.get(0).datasets().get(0).label());
  }

  @Test
  void gainsAreNoValues() {
    Document document = document("", "We improve by 3.5 FID on CIFAR-10.");
    assertEquals(List.of(), new RelateConcepts(CUES).results(document, linked(document)));
  }
}
