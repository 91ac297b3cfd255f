package org.methodgraph.serve.sparql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.methodgraph.export.ontology.DocumentOntology;
import org.methodgraph.serve.pages.Answer;
import org.methodgraph.serve.pages.PageRefusal;
import org.methodgraph.serve.pages.PageRequest;
import org.methodgraph.serve.pages.html.Html;
import org.methodgraph.serve.pages.html.Page;
import org.methodgraph.serve.pages.html.Tab;
import org.methodgraph.vocab.MG;

/** The ontology at {@code /ontology}: its terms to read, and its file in three formats. */
final class OntologyPage {
  private final Model ontology = read("/ontology/methodgraph.ttl");

  Answer at(PageRequest request) {
    return switch (request.below()) {
      case "" -> Answer.page(Page.of("Ontology", main()).at(Tab.ONTOLOGY));
      case "terms.html" -> terms();
      case "methodgraph.ttl" -> file(Lang.TURTLE, "text/turtle");
      case "methodgraph.rdf" -> file(Lang.RDFXML, "application/rdf+xml");
      case "methodgraph.jsonld" -> file(Lang.JSONLD, "application/ld+json");
      default -> throw PageRefusal.notFound("There is no such file of the ontology.");
    };
  }

  private Answer file(Lang lang, String type) {
    return Answer.text(type + "; charset=utf-8", RDFWriter.source(ontology).lang(lang).asString());
  }

  /** Complete in itself, so it may have its own look, and needs nothing from anywhere. */
  private static Answer terms() {
    return Answer.text("text/html; charset=utf-8", DocumentOntology.ofProgram())
        .with("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
  }

  private Html main() {
    return Html.of(
        """
        <h1>Ontology</h1>
        <p>The terms in which the graph speaks: namespace <code>{}</code>, prefix <code>mg</code>.</p>
        <ul>
        <li><a href="/ontology/terms.html">All terms</a>, with definitions, examples, their hierarchy and
        queries to begin with</li>
        <li>The file: <a href="/ontology/methodgraph.ttl">Turtle</a>,
        <a href="/ontology/methodgraph.rdf">RDF/XML</a>,
        <a href="/ontology/methodgraph.jsonld">JSON-LD</a></li>
        <li><a href="/ontology/protege.zip">Folder for Protégé</a> (zip): the ontology, the lexicon and
        the first {} papers, with a catalogue so that it opens without a network</li>
        </ul>
        {}{}{}
        """,
        MG.NS,
        ProtegeZip.PAPERS,
        terms("Classes", OWL.Class),
        terms("Relations", OWL.ObjectProperty),
        terms("Values", OWL.DatatypeProperty));
  }

  private Html terms(String heading, Resource kind) {
    List<Resource> terms =
        ontology
            .listSubjectsWithProperty(RDF.type, kind)
            .filterKeep(term -> MG.NS.equals(term.getNameSpace()))
            .toList()
            .stream()
            .sorted(Comparator.comparing(Resource::getLocalName))
            .toList();
    return Html.of(
        "<section class=\"card\"><h2>{}</h2><dl class=\"terms\">\n{}</dl></section>\n",
        heading,
        Html.each(
            terms,
            term ->
                Html.of(
                    "<dt><a href=\"/ontology/terms.html#{}\">mg:{}</a></dt><dd>{}</dd>\n",
                    term.getLocalName(),
                    term.getLocalName(),
                    term.getProperty(SKOS.definition).getString())));
  }

  /** As a stream, which comes out of a jar as well as out of a folder. */
  private static Model read(String path) {
    Model model = ModelFactory.createDefaultModel();
    try (InputStream in = OntologyPage.class.getResourceAsStream(path)) {
      RDFDataMgr.read(model, in, Lang.TURTLE);
      return model;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
