package org.methodgraph.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.methodgraph.model.Concept;
import org.methodgraph.model.Paper;
import org.methodgraph.model.PaperId;
import org.methodgraph.model.Span;

/**
 * The addresses of things, as docs/data-model.md lists them. They depend on nothing but what the
 * thing is.
 *
 * @param base where the data live, ending in a slash
 */
public record Iris(String base) {
  public static final String DEFAULT_BASE = "https://w3id.org/methodgraph/id/";

  private static final int HASH_DIGITS = 16;
  private static final int WORDS_OF_ABSTRACT = 12;

  public Iris {
    if (!base.matches("https?://[^\\s<>\"{}|\\\\^`]+[/#]")) {
      throw new IllegalArgumentException(
          "base IRI " + base + " must be an absolute http(s) address that ends in / or #");
    }
  }

  public Resource paper(Paper paper) {
    PaperId id = paper.ids().get(0);
    String name =
        switch (id.scheme()) {
          case ARXIV -> "arxiv-" + slug(id.value());
          case DOI -> "doi-" + slug(id.value());
          case PUBMED -> "pmid-" + slug(id.value());
          case OPENALEX -> "openalex-" + slug(id.value());
          case SEMANTIC_SCHOLAR -> "s2-" + slug(id.value());
          case GIVEN -> given(id.value());
          case PLACE -> "t-" + hash(identity(paper));
        };
    return resource("paper/" + name);
  }

  /** The address of a paper's named graph is that of the paper. */
  public String graph(Paper paper) {
    return paper(paper).getURI();
  }

  public Resource concept(Concept concept) {
    return concept.iri().contains(":")
        ? ResourceFactory.createResource(concept.iri())
        : resource(concept.iri());
  }

  public Resource sentence(Resource paper, int index) {
    return below(paper, "sentence/" + index);
  }

  public Resource mention(Resource paper, Span rawSpan) {
    return below(paper, "mention/" + rawSpan.start() + "-" + rawSpan.end());
  }

  public Resource statement(Resource paper, String content) {
    return below(paper, "statement/" + hash(content));
  }

  public Resource result(Resource paper, String content) {
    return below(paper, "result/" + hash(content));
  }

  public Resource claim(String content) {
    return resource("claim/" + hash(content));
  }

  public Resource run(String configuration) {
    return resource("run/" + hash(configuration));
  }

  public Resource year(int year) {
    return resource("year/" + year);
  }

  /** The use of a method in a year. */
  public Resource methodYear(int year, String method) {
    return resource("year/" + year + "/" + hash(method));
  }

  /** The mention of a concept in a year. */
  public Resource conceptYear(int year, String concept) {
    return resource("year/" + year + "/mentions-" + hash(concept));
  }

  public String countsGraph() {
    return base + "graph/counts";
  }

  public String conceptsGraph() {
    return base + "graph/concepts";
  }

  public String claimsGraph() {
    return base + "graph/claims";
  }

  public String lexiconGraph() {
    return base + "graph/lexicon";
  }

  public String runsGraph() {
    return base + "graph/runs";
  }

  public String voidGraph() {
    return base + "graph/void";
  }

  /** Whether a named graph holds one paper. */
  public boolean isPaperGraph(String graph) {
    return graph.startsWith(base + "paper/");
  }

  /** The first hex digits of a text's SHA-256. */
  public static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * What a paper without identifier is known by: its title, else the first words of its abstract.
   */
  private static String identity(Paper paper) {
    String title = slug(paper.title());
    if (!title.isEmpty()) {
      return title;
    }
    String[] words = slug(paper.abstractText()).split("-");
    return String.join(
        "-", java.util.Arrays.asList(words).subList(0, Math.min(words.length, WORDS_OF_ABSTRACT)));
  }

  /** Two identifiers that differ only in signs must not meet in one address. */
  private static String given(String value) {
    String slug = slug(value);
    return slug.equals(value) ? slug : slug + (slug.isEmpty() ? "" : "-") + hash(value);
  }

  private static String slug(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    return plain
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{Nd}.]+", "-")
        .replaceAll("^[-.]+|[-.]+$", "");
  }

  private Resource resource(String path) {
    return ResourceFactory.createResource(base + path);
  }

  private static Resource below(Resource paper, String path) {
    return ResourceFactory.createResource(paper.getURI() + "/" + path);
  }
}
