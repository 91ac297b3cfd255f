package org.methodgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query of the catalogue over {@code sample.trig}, with its defaults and with others. */
class CatalogueQueriesTest {
  private static final QueryCatalogue CATALOGUE = QueryCatalogue.bundled();
  private static final Map<String, String> DEFAULTS = Map.of();
  private static final Map<String, String> ABBREVIATIONS =
      Map.of(
          "denoising diffusion probabilistic model", "DDPM",
          "denoising diffusion implicit model", "DDIM",
          "denoising diffusion policy optimization", "DDPO",
          "latent diffusion model", "LDM");
  private static Dataset sample;

  @BeforeAll
  static void loadTheSample() {
    sample = SampleDataset.load();
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
        run(new CatalogueQuery("", "", "", List.of(), List.of(), query.text()));
    QueryResult withDefaults = run(query);
    assertEquals(lines(asItStands), lines(withDefaults), query.name());
    assertFalse(lines(withDefaults).isEmpty(), query.name());
  }

  @Test
  void methodsForATask() {
    assertRows(
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
    assertRows(
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
      assertRows(
          "DDIM\nDDPO\nDDPM\nLDM\nScore SDE\n",
          "methods-for-task",
          Map.of("task", name),
          "methodName");
    }
    for (String name : List.of("image", "generation", "no such task", "\"", "\\", "", "a:b (c")) {
      assertRows("", "methods-for-task", Map.of("task", name), "methodName");
    }
  }

  @Test
  void datasetsOfATask() {
    assertRows(
        "CIFAR-10 | 2 | false\nImageNet | 1 | false\n",
        "datasets-of-task",
        DEFAULTS,
        "datasetName papers benchmark");
    assertRows(
        "Atari 2600 | 1 | true\n",
        "datasets-of-task",
        Map.of("task", "game playing"),
        "datasetName papers benchmark");
  }

  @Test
  void lineage() {
    assertRows(
        """
        has as a kind | DDPM | 2020 | We show that denoising diffusion probabilistic models generate good images.
        is built on by | LDM | 2021 | We train diffusion models in the latent space of an autoencoder.
        """,
        "lineage",
        DEFAULTS,
        "relation otherName introduced evidence");
    assertRows(
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
    assertRows(
        """
        paper:arxiv-2006.11239 | Denoising Diffusion Probabilistic Models | 2020-06-19 | 0.9 \
        | We show that denoising diffusion probabilistic models generate good images.
        """,
        "papers-proposing-method",
        DEFAULTS,
        "paper title created confidence evidence");
    assertRows(
        "High-Resolution Image Synthesis with Latent Diffusion Models |\n",
        "papers-proposing-method",
        Map.of("method", "latent diffusion models"),
        "title evidence");
  }

  @Test
  void methodsPerYear() {
    assertRows(
        """
        2023 | diffusion model | 1
        2023 | policy gradient | 1
        2021 | diffusion model | 2
        2020 | diffusion model | 2
        2020 | DDPM | 1
        2017 | policy gradient | 1
        """,
        "methods-per-year",
        DEFAULTS,
        "year methodName papers");
    assertRows(
        "2021 | diffusion model | 2\n",
        "methods-per-year",
        Map.of("from", "2021", "least", "2"),
        "year methodName papers");
  }

  @Test
  void tasksThatShareMethods() {
    assertRows(
        "image inpainting | 2 | Score SDE, latent diffusion model\n",
        "tasks-sharing-methods",
        DEFAULTS,
        "otherName shared methods");
    assertRows(
        "image generation | 1 | Score SDE\ntext-to-image generation | 1 | LDM\n",
        "tasks-sharing-methods",
        Map.of("task", "image inpainting"),
        "otherName shared methods");
  }

  @Test
  void metricsOnADataset() {
    assertRows(
        """
        Fréchet inception distance | 3.17 | DDPM | 2020
        Fréchet inception distance | 2.2 | Score SDE | 2020
        inception score | 9.46 | DDPM | 2020
        inception score | 9.89 | Score SDE | 2020
        """,
        "metrics-on-dataset",
        DEFAULTS,
        "metricName value methodName year");
    assertRows(
        "Fréchet inception distance | 2.97 | | The FID on ImageNet is 2.97 at 128 by 128 pixels.\n",
        "metrics-on-dataset",
        Map.of("dataset", "imagenet"),
        "metricName value methodName evidence");
  }

  @Test
  void bestResults() {
    assertRows("2.2 | Score SDE\n3.17 | DDPM\n", "best-results", DEFAULTS, "value methodName");
    assertRows(
        "9.89 | Score SDE\n9.46 | DDPM\n",
        "best-results",
        Map.of("metric", "Inception Score", "better", "higher"),
        "value methodName");
  }

  @Test
  void evidenceForAClaim() {
    assertRows(
        "yes | 0.92 | Diffusion models make better images than GANs do. | 2021\n",
        "evidence-for-claim",
        DEFAULTS,
        "says confidence evidence year");
    assertRows(
        "no | The log likelihoods do not reach those of other likelihood-based models.\n",
        "evidence-for-claim",
        Map.of("subject", "DDPM", "object", "likelihood-based models"),
        "says evidence");
  }

  @Test
  void methodsCompared() {
    assertRows(
        "not: outperforms | likelihood-based model | 0.7\nis outperformed by | DDIM | 0.8\n",
        "methods-compared",
        DEFAULTS,
        "comparison otherName confidence");
  }

  @Test
  void methodsUsedTogether() {
    assertRows(
        "DDPM | 2\nADM | 1\nDDIM | 1\nDDPO | 1\nLDM | 1\npolicy gradient | 1\n",
        "methods-used-together",
        DEFAULTS,
        "otherName papers");
  }

  @Test
  void aTaskOverTime() {
    assertRows(
        "2020 | 3 | 100.0\n2021 | 2 | 100.0\n2023 | 1 | 100.0\n",
        "task-over-time",
        DEFAULTS,
        "year papers percent");
    assertRows(
        "2020 | 1 | 33.3\n",
        "task-over-time",
        Map.of("task", "image inpainting"),
        "year papers percent");
  }

  @Test
  void conceptSearch() {
    assertRows(
        """
        method | diffusion model | 4
        method | LDM | 1
        method | DDPM | 2
        method | DDIM | 1
        method | DDPO | 1
        """,
        "concept-search",
        DEFAULTS,
        "type conceptName papers");
    assertRows(
        "dataset | CIFAR-10 | CIFAR10\n",
        "concept-search",
        Map.of("words", "cifar10"),
        "type conceptName foundName");
    assertRows(
        "metric | Fréchet inception distance\n",
        "concept-search",
        Map.of("words", "frech*"),
        "type conceptName");
  }

  @Test
  void sentenceSearch() {
    assertRows(
        "The log likelihoods do not reach those of other likelihood-based models. | 2020\n",
        "sentence-search",
        DEFAULTS,
        "text year");
    assertRows(
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
    assertRows(
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
    assertRows("", "paper-facts", Map.of("arxiv", "9999.00000"), "relation");
  }

  @Test
  void neighboursOfAConcept() {
    QueryResult.Triples triples = (QueryResult.Triples) run(CATALOGUE.find("concept-graph"));
    List<String> relations =
        triples.graph().stream()
            .filter(triple -> triple.getObject().isURI())
            .map(CatalogueQueriesTest::line)
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

  private static void assertRows(
      String expected, String name, Map<String, String> values, String columns) {
    QueryResult.Rows rows = (QueryResult.Rows) run(CATALOGUE.find(name), values);
    List<Var> variables = Arrays.stream(columns.split(" ")).map(Var::alloc).toList();
    assertTrue(rows.columns().containsAll(variables), () -> "columns: " + rows.columns());
    String found =
        rows.rows().stream().map(row -> line(row, variables) + "\n").collect(Collectors.joining());
    assertEquals(expected, found);
  }

  /** A row as text; long names go by their abbreviation. */
  private static String line(Binding row, List<Var> variables) {
    return variables.stream()
        .map(variable -> text(row.get(variable)))
        .map(text -> ABBREVIATIONS.getOrDefault(text, text))
        .collect(Collectors.joining(" | "))
        .replaceAll("(?<=\\|)\\s+(?=\\|)", " ")
        .stripTrailing();
  }

  private static String text(Node node) {
    if (node == null) {
      return "";
    }
    return node.isLiteral()
        ? node.getLiteralLexicalForm()
        : node.getURI().replace("https://w3id.org/methodgraph/id/paper/", "paper:");
  }

  private static String line(Triple triple) {
    return "%s %s %s"
        .formatted(
            local(triple.getSubject()), local(triple.getPredicate()), local(triple.getObject()));
  }

  private static String local(Node node) {
    return node.getURI().replaceAll(".*[/#]", "");
  }

  private static List<String> lines(QueryResult result) {
    if (result instanceof QueryResult.Rows rows) {
      return rows.rows().stream().map(row -> line(row, rows.columns())).toList();
    }
    return ((QueryResult.Triples) result).graph().stream().map(Object::toString).sorted().toList();
  }

  private static QueryResult run(CatalogueQuery query) {
    return run(query, DEFAULTS);
  }

  private static QueryResult run(CatalogueQuery query, Map<String, String> values) {
    return Txn.calculateRead(
        sample,
        () -> new RunQuery(QueryLimits.USUAL).over(sample.asDatasetGraph(), query.with(values)));
  }
}
