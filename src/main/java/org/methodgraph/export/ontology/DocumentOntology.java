package org.methodgraph.export.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;

/**
 * The documentation of an ontology as one page of HTML that needs nothing else: every term with its
 * definition, an example, what it is below and above, domains and ranges, and a query to begin
 * with. Each term has its local name as anchor, so that the page can stand at the ontology's own
 * address. The same ontology gives the same bytes.
 */
public final class DocumentOntology {
  private static final String FILE = "/ontology/methodgraph.ttl";

  private static final String OUTSIDE = "all-outside";

  private final Terms terms;

  private DocumentOntology(Terms terms) {
    this.terms = terms;
  }

  /** The page for the ontology that travels with the program. */
  public static String ofProgram() {
    try (InputStream in = DocumentOntology.class.getResourceAsStream(FILE)) {
      return page(RDFParser.source(in).lang(Lang.TURTLE).toModel());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The page for an ontology.
   *
   * @param ontology what its file says, with its prefixes
   * @throws IllegalArgumentException if it does not say its namespace and prefix
   */
  public static String page(Model ontology) {
    return new DocumentOntology(new Terms(ontology)).html();
  }

  private String html() {
    String title = Html.escaped(first(DCTerms.title));
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>%s</title>
    <style>
    %s</style>
    </head>
    <body>
    <header>
    <h1>%s</h1>
    %s%s<dl>
    %s</dl>
    </header>
    <nav aria-label="Terms">
    %s</nav>
    <main>
    %s</main>
    </body>
    </html>
    """
        .formatted(
            title,
            style(),
            title,
            Html.paragraphs("definition", texts(DCTerms.description)),
            Html.paragraphs("note", texts(RDFS.comment)),
            metadata(),
            outlines(),
            sections() + outside());
  }

  private String metadata() {
    String prefix = "@prefix " + terms.prefix() + ": <" + terms.namespace() + "> .";
    return Html.row("address", List.of(Html.code(terms.ontology().getURI())))
        + Html.row("prefix", List.of(Html.code(prefix)))
        + Html.row("version", told(OWL.versionInfo))
        + Html.row("address of this version", told(OWL2.versionIRI))
        + Html.row("by", told(DCTerms.creator))
        + Html.row("licence", told(DCTerms.license))
        + Html.row("created", told(DCTerms.created))
        + Html.row("modified", told(DCTerms.modified))
        + Html.row("cite as", told(DCTerms.bibliographicCitation));
  }

  private String outlines() {
    Outline outline = new Outline(terms);
    StringBuilder html = new StringBuilder();
    for (TermKind kind : TermKind.values()) {
      html.append("<section><h2>").append(Html.jump(kind.anchor(), kind.title())).append("</h2>\n");
      html.append(outline.of(kind)).append("</section>\n");
    }
    return html + "<section><h2>" + Html.jump(OUTSIDE, "Other vocabularies") + "</h2></section>\n";
  }

  private String sections() {
    TermHtml article = new TermHtml(terms);
    StringBuilder html = new StringBuilder();
    for (TermKind kind : TermKind.values()) {
      html.append("<h2 id=\"%s\">%s</h2>\n".formatted(kind.anchor(), kind.title()));
      terms.own(kind).forEach(term -> html.append(article.of(term)));
    }
    return html.toString();
  }

  private String outside() {
    String items =
        terms.outside().stream()
            .map(
                term ->
                    "<li>%s <code>%s</code>, %s</li>\n"
                        .formatted(
                            Html.link(term.resource().getURI(), term.label()),
                            Html.escaped(term.name()),
                            term.kind().label()))
            .collect(Collectors.joining());
    return "<h2 id=\""
        + OUTSIDE
        + "\">Terms of other vocabularies in use</h2>\n<ul>\n"
        + items
        + "</ul>\n";
  }

  /** What the ontology says of itself, addresses as links. */
  private List<String> told(Property property) {
    return terms.ontology().listProperties(property).mapWith(Statement::getObject).toList().stream()
        .map(DocumentOntology::told)
        .sorted()
        .toList();
  }

  private static String told(RDFNode node) {
    return node.isLiteral()
        ? Html.escaped(node.asLiteral().getLexicalForm())
        : Html.link(node.toString(), node.toString());
  }

  private List<String> texts(Property property) {
    return new Term(terms.ontology(), TermKind.CLASS, "").texts(property);
  }

  private String first(Property property) {
    Resource ontology = terms.ontology();
    List<String> texts = texts(property);
    return texts.isEmpty() ? ontology.getURI() : texts.get(0);
  }

  private static String style() {
    try (InputStream in = DocumentOntology.class.getResourceAsStream("ontology.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
