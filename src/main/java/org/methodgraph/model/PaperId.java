package org.methodgraph.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One identifier of a paper.
 *
 * @param scheme what kind of identifier it is
 * @param value the identifier itself: for arXiv without version and prefix ({@code 2006.11239}),
 *     for a DOI in lower case without resolver address, for PubMed and OpenAlex the bare number and
 *     key ({@code W2741809807}), for Semantic Scholar the long hexadecimal key or the corpus
 *     number, for {@code GIVEN} as the source gave it, for {@code PLACE} where the paper stood
 *     ({@code file#ordinal})
 */
public record PaperId(Scheme scheme, String value) implements Comparable<PaperId> {
  /** Kinds of identifiers, most trusted first. */
  public enum Scheme {
    ARXIV,
    DOI,
    PUBMED,
    OPENALEX,
    SEMANTIC_SCHOLAR,
    GIVEN,
    PLACE
  }

  private static final String ARXIV_DOI = "10.48550/arxiv.";
  private static final Pattern ARXIV =
      Pattern.compile(
          "(?i)(?:arxiv:|https?://(?:www\\.)?arxiv\\.org/(?:abs|pdf)/)?"
              + "(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[a-z]{2})?/\\d{7})(?:v(\\d{1,4}))?(?:\\.pdf)?");
  private static final Pattern DOI =
      Pattern.compile(
          "(?i)(?:doi:\\s*|https?://(?:dx\\.)?doi\\.org/)?(10\\.\\d{4,9}/\\S*[^\\s.,;])[.,;]*");
  private static final Pattern PUBMED =
      Pattern.compile(
          "(?i)(?:pmid:\\s*|https?://(?:www\\.ncbi\\.nlm\\.nih\\.gov/pubmed/"
              + "|pubmed\\.ncbi\\.nlm\\.nih\\.gov/))0*(\\d{1,9})/?");
  private static final Pattern OPENALEX =
      Pattern.compile(
          "(?i)(?:openalex:|https?://(?:api\\.)?openalex\\.org/(?:works/)?)(W\\d{1,12})");
  private static final Pattern SEMANTIC_SCHOLAR =
      Pattern.compile(
          "(?i)(?:(?:s2:|https?://(?:www\\.)?semanticscholar\\.org/paper/(?:\\S*/)?)"
              + "([0-9a-f]{40})|(?:https?://api\\.semanticscholar\\.org/)?corpusid:(\\d{1,12}))");

  /**
   * Reads an identifier in any of its usual spellings, such as {@code arXiv:2006.11239v2}, {@code
   * https://doi.org/10.1/x}, {@code pmid:123}, {@code https://openalex.org/W123} and {@code
   * CorpusId:123}; what is none of these is {@code GIVEN}.
   */
  public static PaperId parse(String text) {
    String trimmed = text.strip();
    Matcher arxiv = ARXIV.matcher(trimmed);
    if (arxiv.matches()) {
      return new PaperId(Scheme.ARXIV, arxiv.group(1));
    }
    Matcher doi = DOI.matcher(trimmed);
    if (doi.matches()) {
      return new PaperId(Scheme.DOI, doi.group(1).toLowerCase(Locale.ROOT));
    }
    Matcher pubmed = PUBMED.matcher(trimmed);
    if (pubmed.matches()) {
      return new PaperId(Scheme.PUBMED, pubmed.group(1));
    }
    Matcher openAlex = OPENALEX.matcher(trimmed);
    if (openAlex.matches()) {
      return new PaperId(Scheme.OPENALEX, openAlex.group(1).toUpperCase(Locale.ROOT));
    }
    Matcher s2 = SEMANTIC_SCHOLAR.matcher(trimmed);
    if (s2.matches()) {
      String key = s2.group(1) == null ? s2.group(2) : s2.group(1).toLowerCase(Locale.ROOT);
      return new PaperId(Scheme.SEMANTIC_SCHOLAR, key);
    }
    return new PaperId(Scheme.GIVEN, trimmed);
  }

  /** The number of the arXiv version that an identifier names, 0 where it names none. */
  public static int version(String text) {
    Matcher arxiv = ARXIV.matcher(text.strip());
    return arxiv.matches() && arxiv.group(2) != null ? Integer.parseInt(arxiv.group(2)) : 0;
  }

  /** The arXiv id from which arXiv made this DOI; empty where it is no such DOI. */
  public Optional<PaperId> arxivOfDoi() {
    if (scheme != Scheme.DOI || !value.startsWith(ARXIV_DOI)) {
      return Optional.empty();
    }
    PaperId id = parse(value.substring(ARXIV_DOI.length()));
    return id.scheme == Scheme.ARXIV ? Optional.of(id) : Optional.empty();
  }

  public static PaperId place(String file, int ordinal) {
    return new PaperId(Scheme.PLACE, file + "#" + ordinal);
  }

  /**
   * The form that is written to the graph: {@code arXiv:2006.11239}, {@code doi:10.1/x}, {@code
   * PMID:123}, {@code OpenAlex:W123}, {@code S2:…}, {@code CorpusId:123}, else the bare value.
   */
  public String display() {
    return switch (scheme) {
      case ARXIV -> "arXiv:" + value;
      case DOI -> "doi:" + value;
      case PUBMED -> "PMID:" + value;
      case OPENALEX -> "OpenAlex:" + value;
      case SEMANTIC_SCHOLAR -> (value.length() == 40 ? "S2:" : "CorpusId:") + value;
      case GIVEN, PLACE -> value;
    };
  }

  @Override
  public int compareTo(PaperId other) {
    int byScheme = scheme.compareTo(other.scheme);
    return byScheme != 0 ? byScheme : value.compareTo(other.value);
  }
}
