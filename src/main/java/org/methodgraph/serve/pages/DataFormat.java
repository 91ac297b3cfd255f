package org.methodgraph.serve.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.JenaException;

/** The formats in which a thing is sent, HTML among them. */
enum DataFormat {
  TURTLE("text/turtle", RDFFormat.TURTLE_PRETTY, "turtle", "ttl"),
  HTML("text/html", null, "html"),
  JSONLD("application/ld+json", RDFFormat.JSONLD, "jsonld", "json-ld"),
  NTRIPLES("application/n-triples", RDFFormat.NTRIPLES_UTF8, "ntriples", "nt"),
  RDFXML("application/rdf+xml", RDFFormat.RDFXML, "rdfxml", "rdf", "xml"),
  /** The records behind the page, which are no RDF. */
  JSON(Json.MEDIA_TYPE, null, "json");

  private final String mediaType;
  private final RDFFormat format;
  private final List<String> names;

  DataFormat(String mediaType, RDFFormat format, String... names) {
    this.mediaType = mediaType;
    this.format = format;
    this.names = List.of(names);
  }

  /**
   * The format that a request asks for: by {@code ?format=}, else by its Accept header; Turtle
   * where it has no preference.
   *
   * @throws PageRefusal if none of these formats would do
   */
  static DataFormat of(PageRequest request) {
    Optional<String> name = request.parameter("format");
    if (name.isPresent()) {
      return named(name.get());
    }
    return request.accept().map(DataFormat::preferred).orElse(TURTLE);
  }

  String mediaType() {
    return mediaType;
  }

  /**
   * The triples in this format.
   *
   * @throws PageRefusal if they hold what the format cannot, such as XML a control character
   */
  String write(Graph triples) {
    try {
      return RDFWriter.source(triples).format(format).asString();
    } catch (JenaException e) {
      throw PageRefusal.notAcceptable(
          "This cannot be written as "
              + names.get(0)
              + ": "
              + e.getMessage()
              + ". Ask for Turtle.");
    }
  }

  private static DataFormat named(String name) {
    return Stream.of(values())
        .filter(format -> format.names.contains(name) || format.mediaType.equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                PageRefusal.badRequest(
                    "There is no format \"" + name + "\"; there are " + allNames() + "."));
  }

  /** The one with the highest weight; of several, the first of this enumeration. */
  private static DataFormat preferred(String accept) {
    AcceptList accepted = new AcceptList(accept);
    DataFormat best = null;
    double bestWeight = 0;
    for (DataFormat format : values()) {
      MediaRange range = accepted.match(MediaType.create(format.mediaType));
      if (range != null && range.get_q() > bestWeight) {
        best = format;
        bestWeight = range.get_q();
      }
    }
    if (best == null) {
      throw PageRefusal.notAcceptable("This can be had as " + allNames() + ".");
    }
    return best;
  }

  private static String allNames() {
    return String.join(", ", Stream.of(values()).map(format -> format.names.get(0)).toList());
  }
}
