package org.methodgraph.query;

import static org.methodgraph.query.SampleAnswers.DEFAULTS;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The questions that look over many papers, and at the claims behind them. */
class CatalogueOverviewsTest {
  private static SampleAnswers sample;

  @BeforeAll
  static void loadTheSample() {
    sample = new SampleAnswers();
  }

  @Test
  void whatIsAppliedToATaskOnWhichDatasets() {
    sample.assertRows(
        """
        DDPO | | 2023 | DDPO is a policy gradient method that adapts models which make images from text.
        LDM | | 2021 | Latent diffusion models do well in image inpainting and in making images from text.
        DDPM | CIFAR-10 | 2020 | We show that denoising diffusion probabilistic models generate good images.
        DDIM | | 2020 | For image generation, DDIMs sample ten to fifty times faster than DDPMs.
        Score SDE | CIFAR-10 | 2020 | We reach an inception score of 9.89 and an FID of 2.20 on CIFAR-10.
        """,
        "methods-on-datasets",
        DEFAULTS,
        "methodName datasetName year evidence");
  }

  @Test
  void theEndsOfEachMetric() {
    sample.assertRows(
        """
        Fréchet inception distance | lowest | 2.2 | Score SDE | 2 | 2020
        Fréchet inception distance | highest | 3.17 | DDPM | 2 | 2020
        inception score | lowest | 9.46 | DDPM | 2 | 2020
        inception score | highest | 9.89 | Score SDE | 2 | 2020
        """,
        "best-per-metric",
        DEFAULTS,
        "metricName end value methodName values year");
  }

  @Test
  void papersPerYear() {
    sample.assertRows(
        """
        2017 | 1
        2020 | 3
        2021 | 2
        2022 | 1
        2023 | 1
        """,
        "papers-per-year",
        DEFAULTS,
        "year papers");
  }

  @Test
  void claimsThatRestOnLittle() {
    sample.assertRows(
        """
        diffusion model | not: outperforms | generative adversarial network | 0.55 | On Shapes-9, which we release, diffusion models fail to beat GANs.
        """,
        "weak-claims",
        DEFAULTS,
        "subjectName relation objectName confidence evidence");
  }

  @Test
  void claimsThatRestOnMore() {
    sample.assertRows(
        """
        not: outperforms | 0.55
        outperforms | 0.92
        """,
        "weak-claims",
        Map.of("concept", "GAN", "below", "1"),
        "relation confidence");
  }

  @Test
  void whatAPaperIntroducesAndReuses() {
    sample.assertRows(
        """
        introduces | proposes | DDPM | 2020 | 0.9 | We show that denoising diffusion probabilistic models generate good images.
        reuses | evaluatesOn | CIFAR-10 | | |
        reuses | reports | Fréchet inception distance | | 0.9 | On CIFAR-10 the FID is 3.17 and the inception score 9.46.
        reuses | reports | inception score | | |
        reuses | uses | diffusion model | | |
        """,
        "introduced-and-reused",
        DEFAULTS,
        "part relation conceptName introduced confidence evidence");
  }

  @Test
  void whatIsReusedWasIntroducedBefore() {
    sample.assertRows(
        """
        introduces | proposes | DDIM | 2020
        reuses | comparesWith | DDPM | 2020
        reuses | uses | DDPM | 2020
        reuses | uses | diffusion model |
        """,
        "introduced-and-reused",
        Map.of("arxiv", "2010.02502"),
        "part relation conceptName introduced");
  }

  @Test
  void conceptsWithoutLink() {
    sample.assertRows(
        """
        method | diffusion model | 5
        task | image generation | 5
        metric | Fréchet inception distance | 3
        """,
        "concepts-without-link",
        Map.of("least", "3"),
        "type conceptName papers");
  }

  @Test
  void papersSideBySide() {
    sample.assertRows(
        """
        1 task | Denoising Diffusion Probabilistic Models | image generation
        1 task | Denoising Diffusion Implicit Models | image generation
        2 proposes | Denoising Diffusion Probabilistic Models | DDPM
        2 proposes | Denoising Diffusion Implicit Models | DDIM
        3 uses | Denoising Diffusion Probabilistic Models | diffusion model
        3 uses | Denoising Diffusion Implicit Models | denoising diffusion probabilistic model; diffusion model
        4 compares with | Denoising Diffusion Implicit Models | DDPM
        5 dataset | Denoising Diffusion Probabilistic Models | CIFAR-10
        6 metric | Denoising Diffusion Probabilistic Models | Fréchet inception distance; inception score
        7 value | Denoising Diffusion Probabilistic Models | Fréchet inception distance 3.17 on CIFAR-10; inception score 9.46 on CIFAR-10
        """,
        "compare-papers",
        DEFAULTS,
        "aspect title names");
  }

  @Test
  void similarPapers() {
    sample.assertRows(
        """
        Score-Based Generative Modeling through Stochastic Differential Equations | 1.533 | CIFAR-10, Fréchet inception distance, image generation, inception score
        Diffusion Models Beat GANs on Image Synthesis | 0.733 | diffusion model, Fréchet inception distance, image generation
        Denoising Diffusion Implicit Models | 0.7 | denoising diffusion probabilistic model, image generation
        High-Resolution Image Synthesis with Latent Diffusion Models | 0.4 | diffusion model, image generation
        Training Diffusion Models with Reinforcement Learning | 0.2 | diffusion model
        A Second Look at Generated Shapes | 0.2 | diffusion model
        """,
        "similar-papers",
        DEFAULTS,
        "title score concepts");
  }

  @Test
  void methodsThatRiseAndFall() {
    sample.assertRows(
        """
        diffusion model | 2 | 2 | 100.0 | 66.7 | 33.3
        """,
        "rising-methods",
        DEFAULTS,
        "methodName papers papersBefore percent percentBefore rise");
  }

  @Test
  void methodsThatFall() {
    sample.assertRows(
        """
        diffusion model | 0 | 2 | 0.0 | 100.0 | -100.0
        """,
        "rising-methods",
        Map.of("year", "2022"),
        "methodName papers papersBefore percent percentBefore rise");
  }

  @Test
  void claimsOnWhichPapersDisagree() {
    sample.assertRows(
        """
        diffusion model | outperforms | generative adversarial network | 1 | 1
        """,
        "disputed-claims",
        DEFAULTS,
        "subjectName relation objectName papersFor papersAgainst");
  }

  @Test
  void whatIsKnownOfAMethod() {
    sample.assertRows(
        """
        outperforms | generative adversarial network | 1 | 0.92
        not: outperforms | generative adversarial network | 1 | 0.55
        """,
        "method-profile",
        DEFAULTS,
        "relation otherName papers confidence");
  }

  @Test
  void whatIsKnownFromTheOtherEnd() {
    sample.assertRows(
        """
        basedOn (of it) | DDPO | 1 | 0.9
        """,
        "method-profile",
        Map.of("method", "policy gradients"),
        "relation otherName papers confidence");
  }

  @Test
  void newDatasets() {
    sample.assertRows(
        """
        Shapes-9 | 2022 | A Second Look at Generated Shapes | 1
        """,
        "new-datasets",
        DEFAULTS,
        "datasetName year title mentionedBy");
  }
}
