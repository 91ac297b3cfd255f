package org.methodgraph.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The RDF syntaxes that a store can be written in. */
public enum RdfFormat {
  /** The union of all graphs, grouped by subject. */
  TURTLE("ttl", "text/turtle"),
  /** Every graph by itself, grouped by subject. */
  TRIG("trig", "application/trig"),
  /** The union of all graphs as sorted canonical lines. */
  NTRIPLES("nt", "application/n-triples"),
  /** Every graph as sorted canonical lines: the form to compare two stores by. */
  NQUADS("nq", "application/n-quads"),
  /** Every graph by itself, in JSON-LD 1.1. */
  JSONLD("jsonld", "application/ld+json");

  private final String extension;
  private final String mediaType;

  RdfFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** Its name on the command line: {@code ntriples}. */
  public String displayName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Usual ending of its files, without the dot: {@code nt}. */
  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /**
   * Finds a format by its name or usual file ending, in any case.
   *
   * @throws ExportException if there is none of that name; the message lists the names
   */
  public static RdfFormat named(String name) {
    for (RdfFormat format : values()) {
      if (format.displayName().equalsIgnoreCase(name) || format.extension.equalsIgnoreCase(name)) {
        return format;
      }
    }
    String known =
        Arrays.stream(values()).map(RdfFormat::displayName).collect(Collectors.joining(", "));
    throw new ExportException(
        "There is no RDF format named \"" + name + "\"; choose one of " + known + ".");
  }
}
