package org.methodgraph.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.methodgraph.Analysed;
import org.methodgraph.lexicon.ReadLexicon;
import org.methodgraph.model.Extraction;
import org.methodgraph.model.LinkedMention;
import org.methodgraph.model.Notes;
import org.methodgraph.model.Origin;
import org.methodgraph.model.Paper;
import org.methodgraph.model.PaperId;
import org.methodgraph.model.Span;
import org.methodgraph.model.Standing;

/** The same abstract says the same, whatever it is written in. */
class CleaningKeepsQualityTest {
  private static final String TITLE = "Föllmer Flow: fast sampling by Schrödinger bridges";

  private static final String CLEAN =
      "We propose Föllmer Flow, a normalizing flow for image generation that builds on Schrödinger"
          + " bridges. Unlike denoising diffusion probabilistic models, it needs O(n log n) steps"
          + " and an α-divergence. On CIFAR-10 and ImageNet it reaches an FID of 2.31 and"
          + " outperforms diffusion models & GANs by 10% with p < 0.05.\n\nWe also train a Transformer"
          + " on WMT 2014 for machine translation. Code is available at https://github.com/x/y_z.";

  private static final String TEX =
      "  We propose \\emph{F\\\"ollmer Flow}, a {\\bf normalizing\nflow} for image generation that"
          + " builds on Schr{\\\"o}dinger\nbridges~\\cite{foellmer1985}. Unlike denoising diffusion"
          + " probabilistic models, it\nneeds $O(n \\log n)$ steps and an $\\alpha$-divergence. On"
          + " CIFAR-10 and \\textsc{ImageNet} it reaches an FID\nof $2.31$ and outperforms diffusion"
          + " models \\& GANs by 10\\% with $p < 0.05$.\n  We also train a Transformer on WMT~2014 for"
          + " machine translation. Code is available at \\url{https://github.com/x/y\\_z}.";

  private static final String HTML =
      "<jats:title>Abstract</jats:title><jats:p>We propose <jats:italic>F&ouml;llmer"
          + " Flow</jats:italic>, a <b>normalizing flow</b> for image generation that builds on"
          + " Schr&amp;ouml;dinger bridges. Unlike denoising diffusion probabilistic models, it needs"
          + " O(n log n) steps and an &alpha;-divergence. On CIFAR-10 and ImageNet it reaches an FID"
          + " of 2.31 and outperforms diffusion models &amp;amp; GANs by 10% with p &lt;"
          + " 0.05.</jats:p><jats:p>We also train a Transformer on WMT&nbsp;2014 for machine"
          + " translation. Code is available at https://github.com/x/y_z.</jats:p><jats:p>©&nbsp;2020"
          + " The Authors. All rights reserved.</jats:p>";

  private static final String WRAPPED =
      "AbstractWe propose Föllmer Flow, a normalizing flow for image generation that builds on\n"
          + "Schrödinger bridges. Unlike denoising diffusion probabilistic models, it needs O(n\n"
          + "log n) steps and an α-divergence. On CIFAR-10 and ImageNet it reaches an FID of 2.31\n"
          + "and outperforms diffusion models & GANs by 10% with p < 0.05.\n\n"
          + "We also train a Transformer on WMT 2014 for machine translation. Code is available at\n"
          + "https://github.com/x/y_z. Copyright (c) 2020 by the authors";

  private static Extractor extractor;

  @BeforeAll
  static void load() {
    extractor = Extractor.load(ReadLexicon.withOwn(List.of()));
  }

  private static Set<String> concepts(Extraction extraction) {
    return extraction.mentions().stream()
        .map(linked -> linked.concept().iri())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> facts(Extraction extraction) {
    return extraction.facts().stream()
        .map(
            fact ->
                "%s %s %s %.3f"
                    .formatted(
                        fact.subject(), fact.predicate(), fact.object().iri(), fact.confidence()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {TEX, HTML, WRAPPED})
  void mentionsFactsAndResultsAreThoseOfTheCleanText(String dressed) {
    String title =
        dressed.equals(TEX)
            ? "F\\\"ollmer {F}low: fast sampling by\n  Schr{\\\"o}dinger bridges"
            : TITLE;
    Extraction clean = extractor.extract(Analysed.paper("x", TITLE, CLEAN));
    Extraction other = extractor.extract(Analysed.paper("x", title, dressed));
    assertEquals(clean.document().text().clean(), other.document().text().clean());
    assertEquals(concepts(clean), concepts(other));
    assertEquals(facts(clean), facts(other));
    assertEquals(clean.results(), other.results());
    assertTrue(clean.mentions().size() >= 10, clean.mentions().toString());
    assertTrue(clean.facts().size() >= 8, clean.facts().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ﬁne-tuning", "ﬁne-\ntuning", "ＢＥＲＴ", "𝐁𝐄𝐑𝐓"})
  void compatibilityFormsAreMatchedAndQuotedAsTheyStand(String written) {
    String text = "We study " + written + " on ImageNet and compare it with dropout.";
    Extraction extraction = extractor.extract(Analysed.paper("x", "", text));
    List<String> quoted =
        extraction.mentions().stream()
            .filter(linked -> linked.concept().label().matches("(?i)fine-tuning|BERT"))
            .map(linked -> quoted(extraction, linked))
            .toList();
    assertEquals(List.of(written), quoted);
  }

  private static String quoted(Extraction extraction, LinkedMention linked) {
    Span span = extraction.document().text().rawSpan(linked.mention().span());
    return span.of(extraction.document().text().raw());
  }

  @Test
  void aRetractedPaperNamesThingsButStatesNothing() {
    Paper stands = Analysed.paper("x", TITLE, CLEAN);
    Paper fell =
        new Paper(
            List.of(PaperId.parse("x")),
            TITLE,
            CLEAN,
            "",
            "",
            new Origin("test", 1),
            new Notes(0, Standing.RETRACTED, List.of()));
    assertFalse(extractor.extract(stands).facts().isEmpty());
    Extraction extraction = extractor.extract(fell);
    assertEquals(List.of(), extraction.facts());
    assertEquals(List.of(), extraction.results());
    assertFalse(extraction.mentions().isEmpty());
  }
}
