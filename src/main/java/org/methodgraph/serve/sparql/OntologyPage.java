package org.methodgraph.serve.sparql;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.methodgraph.serve.pages.Answer;
import org.methodgraph.serve.pages.PageRefusal;
import org.methodgraph.serve.pages.PageRequest;
import org.methodgraph.serve.pages.html.Html;
import org.methodgraph.serve.pages.html.Page;
import org.methodgraph.serve.pages.html.Tab;
import org.methodgraph.vocab.MG;

/** The ontology at {@code /ontology}: its terms to read, and its file in three formats. */
final class OntologyPage {
  private final Model ontology = RDFDataMgr.loadModel(resource("/ontology/methodgraph.ttl"));

  Answer at(PageRequest request) {
    return switch (request.below()) {
      case "" -> Answer.page(Page.of("Ontology", main()).at(Tab.ONTOLOGY));
      case "methodgraph.ttl" -> file(Lang.TURTLE, "text/turtle");
      case "methodgraph.rdf" -> file(Lang.RDFXML, "application/rdf+xml");
      case "methodgraph.jsonld" -> file(Lang.JSONLD, "application/ld+json");
      default -> throw PageRefusal.notFound("There is no such file of the ontology.");
    };
  }

  private Answer file(Lang lang, String type) {
    return Answer.text(type + "; charset=utf-8", RDFWriter.source(ontology).lang(lang).asString());
  }

  private Html main() {
    return Html.of(
        """
        <h1>Ontology</h1>
        <p>The terms in which the graph speaks: namespace <code>{}</code>, prefix <code>mg</code>.</p>
        <ul>
        <li><a href="/ontology/methodgraph.ttl">Turtle</a>,
        <a href="/ontology/methodgraph.rdf">RDF/XML</a>,
        <a href="/ontology/methodgraph.jsonld">JSON-LD</a></li>
        <li><a href="/ontology/protege.zip">Folder for Protégé</a> (zip): the ontology, the lexicon and
        the first {} papers, with a catalogue so that it opens without a network</li>
        </ul>
        <h2>Classes</h2>
        <dl class="terms">{}</dl>
        <h2>Relations</h2>
        <dl class="terms">{}</dl>
        <h2>Values</h2>
        <dl class="terms">{}</dl>
        """,
        MG.NS,
        ProtegeZip.PAPERS,
        Html.each(terms(OWL.Class), this::term),
        Html.each(terms(OWL.ObjectProperty), this::term),
        Html.each(terms(OWL.DatatypeProperty), this::term));
  }

  private List<Resource> terms(Resource kind) {
    return ontology
        .listSubjectsWithProperty(RDF.type, kind)
        .filterKeep(Resource::isURIResource)
        .filterKeep(term -> term.getURI().startsWith(MG.NS))
        .toList()
        .stream()
        .sorted(Comparator.comparing(Resource::getURI))
        .toList();
  }

  private Html term(Resource term) {
    return Html.of(
        "<dt id=\"{}\"><code>mg:{}</code> {}</dt>\n<dd>{}</dd>\n",
        term.getLocalName(),
        term.getLocalName(),
        ends(term),
        text(term, SKOS.definition));
  }

  private static String text(Resource term, Property property) {
    return Optional.ofNullable(term.getProperty(property))
        .map(statement -> statement.getString())
        .orElse("");
  }

  /** {@code Method → Task or Method}; empty for a class. */
  private static String ends(Resource term) {
    Resource domain = term.getPropertyResourceValue(RDFS.domain);
    Resource range = term.getPropertyResourceValue(RDFS.range);
    return domain == null || range == null ? "" : names(domain) + " → " + names(range);
  }

  private static String names(Resource type) {
    if (type.isURIResource()) {
      return type.getLocalName();
    }
    Resource union = type.getPropertyResourceValue(OWL.unionOf);
    if (union == null || !union.canAs(RDFList.class)) {
      return "…";
    }
    return union.as(RDFList.class).asJavaList().stream()
        .map(member -> member.asResource().getLocalName())
        .collect(Collectors.joining(" or "));
  }

  private static String resource(String path) {
    return OntologyPage.class.getResource(path).toString();
  }
}
