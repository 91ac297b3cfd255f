package org.methodgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.methodgraph.query.SampleAnswers.CATALOGUE;
import static org.methodgraph.query.SampleAnswers.DEFAULTS;

import java.util.List;
import java.util.Map;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query of the catalogue over {@code sample.trig}, with its defaults and with others. */
class CatalogueQueriesTest {
  private static SampleAnswers sample;

  @BeforeAll
  static void loadTheSample() {
    sample = new SampleAnswers();
  }

  static List<CatalogueQuery> queries() {
    return CATALOGUE.queries();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void hasAHeaderAndRunsAsItStandsInStandardSparql(CatalogueQuery query) {
    assertTrue(query.title().length() > 10, query.name());
    assertTrue(query.description().length() > 20, query.name());
    assertFalse(query.tags().isEmpty(), query.name());
    QueryFactory.create(query.text(), Syntax.syntaxSPARQL_11);
    QueryResult asItStands =
        sample.run(new CatalogueQuery("", "", "", List.of(), List.of(), query.text()));
    QueryResult withDefaults = sample.run(query);
    assertEquals(sample.lines(asItStands), sample.lines(withDefaults), query.name());
    assertFalse(sample.lines(withDefaults).isEmpty(), query.name());
  }

  @Test
  void methodsForATask() {
    sample.assertRows(
        """
        DDIM | image generation | 0.7 | 2020 | For image generation, DDIMs sample ten to fifty times faster than DDPMs.
        DDPO | text-to-image generation | 0.65 | 2023 | DDPO is a policy gradient method that adapts models which make images from text.
        DDPM | image generation | 0.82 | 2020 | We show that denoising diffusion probabilistic models generate good images.
        LDM | text-to-image generation | 0.8 | 2021 | Latent diffusion models do well in image inpainting and in making images from text.
        Score SDE | image generation | 0.6 | 2020 | We reach an inception score of 9.89 and an FID of 2.20 on CIFAR-10.
        """,
        "methods-for-task",
        DEFAULTS,
        "methodName taskName confidence year evidence");
    sample.assertRows(
        """
        DDPO | 2023
        LDM | 2021
        """,
        "methods-for-task",
        Map.of("task", "Text to image generations", "since", "2021"),
        "methodName year");
  }

  @Test
  void aTaskIsFoundByAnyOfItsNames() {
    for (String name : List.of("IMAGE GENERATION", "Image-generation", "image synthesis")) {
      sample.assertRows(
          "DDIM\nDDPO\nDDPM\nLDM\nScore SDE\n",
          "methods-for-task",
          Map.of("task", name),
          "methodName");
    }
    for (String name : List.of("image", "generation", "no such task", "\"", "\\", "", "a:b (c")) {
      sample.assertRows("", "methods-for-task", Map.of("task", name), "methodName");
    }
  }

  @Test
  void datasetsOfATask() {
    sample.assertRows(
        "CIFAR-10 | 2 | false\nImageNet | 1 | false\n",
        "datasets-of-task",
        DEFAULTS,
        "datasetName papers benchmark");
    sample.assertRows(
        "Atari 2600 | 1 | true\n",
        "datasets-of-task",
        Map.of("task", "game playing"),
        "datasetName papers benchmark");
  }

  @Test
  void lineage() {
    sample.assertRows(
        """
        has as a kind | DDPM | 2020 | We show that denoising diffusion probabilistic models generate good images.
        is built on by | LDM | 2021 | We train diffusion models in the latent space of an autoencoder.
        """,
        "lineage",
        DEFAULTS,
        "relation otherName introduced evidence");
    sample.assertRows(
        """
        is a kind of | diffusion model | | We show that denoising diffusion probabilistic models generate good images.
        is built on by | DDIM | 2020 | DDIMs generalise DDPMs by diffusion processes without the Markov property.
        """,
        "lineage",
        Map.of("method", "ddpm"),
        "relation otherName introduced evidence");
  }

  @Test
  void papersThatProposeAMethod() {
    sample.assertRows(
        """
        paper:arxiv-2006.11239 | Denoising Diffusion Probabilistic Models | 2020-06-19 | 0.9 \
        | We show that denoising diffusion probabilistic models generate good images.
        """,
        "papers-proposing-method",
        DEFAULTS,
        "paper title created confidence evidence");
    sample.assertRows(
        "High-Resolution Image Synthesis with Latent Diffusion Models |\n",
        "papers-proposing-method",
        Map.of("method", "latent diffusion models"),
        "title evidence");
  }

  @Test
  void methodsPerYear() {
    sample.assertRows(
        "2021 | diffusion model | 2\n2020 | diffusion model | 2\n",
        "methods-per-year",
        DEFAULTS,
        "year methodName papers");
    sample.assertRows(
        "2021 | diffusion model | 2\n",
        "methods-per-year",
        Map.of("from", "2021"),
        "year methodName papers");
  }

  @Test
  void tasksThatShareMethods() {
    sample.assertRows(
        "image inpainting | 2 | Score SDE, latent diffusion model\n",
        "tasks-sharing-methods",
        DEFAULTS,
        "otherName shared methods");
    sample.assertRows(
        "image generation | 1 | Score SDE\ntext-to-image generation | 1 | LDM\n",
        "tasks-sharing-methods",
        Map.of("task", "image inpainting"),
        "otherName shared methods");
  }

  @Test
  void metricsOnADataset() {
    sample.assertRows(
        """
        Fréchet inception distance | 3.17 | DDPM | 2020
        Fréchet inception distance | 2.2 | Score SDE | 2020
        inception score | 9.46 | DDPM | 2020
        inception score | 9.89 | Score SDE | 2020
        """,
        "metrics-on-dataset",
        DEFAULTS,
        "metricName value methodName year");
    sample.assertRows(
        "Fréchet inception distance | 2.97 | | The FID on ImageNet is 2.97 at 128 by 128 pixels.\n",
        "metrics-on-dataset",
        Map.of("dataset", "imagenet"),
        "metricName value methodName evidence");
    sample.assertRows(
        "inception score | | | | A Second Look at Generated Shapes | 2022\n",
        "metrics-on-dataset",
        Map.of("dataset", "shapes-9"),
        "metricName value methodName evidence title year");
  }

  @Test
  void bestResults() {
    sample.assertRows(
        "2.2 | Score SDE\n3.17 | DDPM\n", "best-results", DEFAULTS, "value methodName");
    sample.assertRows(
        "9.89 | Score SDE\n9.46 | DDPM\n",
        "best-results",
        Map.of("metric", "Inception Score", "better", "higher"),
        "value methodName");
  }

  @Test
  void evidenceForAClaim() {
    sample.assertRows(
        """
        yes | 0.92 | Diffusion models make better images than GANs do. | 2021
        no | 0.55 | On Shapes-9, which we release, diffusion models fail to beat GANs. | 2022
        """,
        "evidence-for-claim",
        DEFAULTS,
        "says confidence evidence year");
    sample.assertRows(
        "no | The log likelihoods do not reach those of other likelihood-based models.\n",
        "evidence-for-claim",
        Map.of("subject", "DDPM", "object", "likelihood-based models"),
        "says evidence");
  }

  @Test
  void methodsCompared() {
    sample.assertRows(
        "not: outperforms | likelihood-based model | 0.7\nis outperformed by | DDIM | 0.8\n",
        "methods-compared",
        DEFAULTS,
        "comparison otherName confidence");
  }

  @Test
  void methodsUsedTogether() {
    sample.assertRows(
        "DDPM | 1\npolicy gradient | 1\n", "methods-used-together", DEFAULTS, "otherName papers");
  }

  @Test
  void aTaskOverTime() {
    sample.assertRows(
        "2020 | 3 | 100.0\n2021 | 2 | 100.0\n2023 | 1 | 100.0\n",
        "task-over-time",
        DEFAULTS,
        "year papers percent");
    sample.assertRows(
        "2020 | 1 | 33.3\n",
        "task-over-time",
        Map.of("task", "image inpainting"),
        "year papers percent");
  }

  @Test
  void conceptSearch() {
    sample.assertRows(
        """
        method | diffusion model | 5
        method | LDM | 1
        method | DDPM | 2
        method | DDIM | 1
        method | DDPO | 1
        """,
        "concept-search",
        DEFAULTS,
        "type conceptName papers");
    sample.assertRows(
        "dataset | CIFAR-10 | CIFAR10\n",
        "concept-search",
        Map.of("words", "cifar10"),
        "type conceptName foundName");
    sample.assertRows(
        "metric | Fréchet inception distance\n",
        "concept-search",
        Map.of("words", "frech*"),
        "type conceptName");
  }

  @Test
  void sentenceSearch() {
    sample.assertRows(
        "The log likelihoods do not reach those of other likelihood-based models. | 2020\n",
        "sentence-search",
        DEFAULTS,
        "text year");
    sample.assertRows(
        """
        We show that denoising diffusion probabilistic models generate good images. \
        | DDPM
        """,
        "sentence-search",
        Map.of("words", "\"good image\""),
        "text concepts");
  }

  @Test
  void factsOfAPaper() {
    sample.assertRows(
        """
        Denoising Diffusion Probabilistic Models | proposes | DDPM |
        DDPM | subMethodOf | diffusion model |
        DDPM | usedFor | image generation |
        Denoising Diffusion Probabilistic Models | reports | Fréchet inception distance |
        DDPM | result | Fréchet inception distance | 3.17
        DDPM | result | inception score | 9.46
        DDPM | not: outperforms | likelihood-based model |
        """,
        "paper-facts",
        DEFAULTS,
        "subjectName relation objectName value");
    sample.assertRows("", "paper-facts", Map.of("arxiv", "9999.00000"), "relation");
  }

  @Test
  void neighboursOfAConcept() {
    QueryResult.Triples triples = (QueryResult.Triples) sample.run(CATALOGUE.find("concept-graph"));
    List<String> relations =
        triples.graph().stream()
            .filter(triple -> triple.getObject().isURI())
            .map(SampleAnswers::line)
            .sorted()
            .toList();
    assertEquals(
        List.of(
            "denoising-diffusion-implicit-model basedOn denoising-diffusion-probabilistic-model",
            "denoising-diffusion-implicit-model outperforms"
                + " denoising-diffusion-probabilistic-model",
            "denoising-diffusion-probabilistic-model broader diffusion-model",
            "denoising-diffusion-probabilistic-model evaluatedOn cifar-10",
            "denoising-diffusion-probabilistic-model subMethodOf diffusion-model",
            "denoising-diffusion-probabilistic-model type Method",
            "denoising-diffusion-probabilistic-model usedFor image-generation"),
        relations);
  }
}
