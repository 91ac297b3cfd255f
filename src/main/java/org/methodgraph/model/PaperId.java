package org.methodgraph.model;

import java.util.regex.Pattern;

/**
 * One identifier of a paper.
 *
 * @param scheme what kind of identifier it is
 * @param value the identifier itself: for arXiv without version and prefix ({@code 2006.11239}),
 *     for a DOI in lower case without resolver address, for {@code GIVEN} as the source gave it,
 *     for {@code PLACE} where the paper stood ({@code file#ordinal})
 */
public record PaperId(Scheme scheme, String value) implements Comparable<PaperId> {
  /** Kinds of identifiers, most trusted first. */
  public enum Scheme {
    ARXIV,
    DOI,
    GIVEN,
    PLACE
  }

  private static final Pattern ARXIV =
      Pattern.compile(
          "(?i)(?:arxiv:|https?://(?:www\\.)?arxiv\\.org/(?:abs|pdf)/)?"
              + "(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[a-z]{2})?/\\d{7})(?:v\\d+)?(?:\\.pdf)?");
  private static final Pattern DOI =
      Pattern.compile("(?i)(?:doi:\\s*|https?://(?:dx\\.)?doi\\.org/)?(10\\.\\d{4,9}/\\S+)");

  /**
   * Reads an identifier in any of its usual spellings; what is neither arXiv id nor DOI is {@code
   * GIVEN}.
   */
  public static PaperId parse(String text) {
    String trimmed = text.strip();
    var arxiv = ARXIV.matcher(trimmed);
    if (arxiv.matches()) {
      return new PaperId(Scheme.ARXIV, arxiv.group(1));
    }
    var doi = DOI.matcher(trimmed);
    if (doi.matches()) {
      return new PaperId(Scheme.DOI, doi.group(1).toLowerCase(java.util.Locale.ROOT));
    }
    return new PaperId(Scheme.GIVEN, trimmed);
  }

  public static PaperId place(String file, int ordinal) {
    return new PaperId(Scheme.PLACE, file + "#" + ordinal);
  }

  /**
   * The form that is written to the graph: {@code arXiv:2006.11239}, {@code doi:10.1/x}, else the
   * bare value.
   */
  public String display() {
    return switch (scheme) {
      case ARXIV -> "arXiv:" + value;
      case DOI -> "doi:" + value;
      case GIVEN, PLACE -> value;
    };
  }

  @Override
  public int compareTo(PaperId other) {
    int byScheme = scheme.compareTo(other.scheme);
    return byScheme != 0 ? byScheme : value.compareTo(other.value);
  }
}
