package org.methodgraph.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;
import org.methodgraph.vocab.MG;

/** What checkers of ontologies look at: labels, definitions, kinds, metadata. */
class TermHygieneTest {
  private static final Set<Resource> KINDS =
      Set.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL2.AnnotationProperty);
  private static final Property OBO_DEFINITION =
      ResourceFactory.createProperty("http://purl.obolibrary.org/obo/IAO_0000115");
  private static final String VANN = "http://purl.org/vocab/vann/";

  private final Model core = OwlFiles.read(OwlFiles.CORE);
  private final Model alignments = OwlFiles.read(OwlFiles.ALIGNMENTS);
  private final Model both = ModelFactory.createDefaultModel().add(core).add(alignments);

  @Test
  void everyTermHasOneLabelOneDefinitionAndAnExample() {
    List<Resource> terms = terms(core);
    assertFalse(terms.isEmpty(), "no terms found");
    for (Resource term : terms) {
      assertEquals("en", only(term, RDFS.label).getLanguage(), term::toString);
      Statement definition = only(term, SKOS.definition);
      assertEquals(definition.getObject(), only(term, OBO_DEFINITION).getObject(), term::toString);
      assertTrue(definition.getString().endsWith("."), () -> "a sentence: " + definition);
      assertTrue(term.hasProperty(SKOS.example), () -> term + " has no example");
      assertEquals(
          OwlFiles.IRI_OF_CORE,
          only(term, RDFS.isDefinedBy).getResource().getURI(),
          term::toString);
    }
  }

  @Test
  void labelsAndDefinitionsAreNotShared() {
    for (Property property : List.of(RDFS.label, SKOS.definition)) {
      Map<String, Resource> seen = new HashMap<>();
      both.listStatements(null, property, (RDFNode) null)
          .forEach(
              s -> {
                String text = s.getString();
                assertEquals(text.strip(), text, "white space at the ends");
                Resource other = seen.put(text, s.getSubject());
                assertTrue(other == null, () -> other + " and " + s.getSubject() + ": " + text);
              });
    }
  }

  @Test
  void everyTermHasOneKind() {
    Map<Resource, Set<RDFNode>> kinds = new HashMap<>();
    both.listStatements(null, RDF.type, (RDFNode) null)
        .filterKeep(s -> KINDS.contains(s.getObject()) && s.getSubject().isURIResource())
        .forEach(
            s -> kinds.computeIfAbsent(s.getSubject(), t -> new HashSet<>()).add(s.getObject()));
    kinds.forEach((term, its) -> assertEquals(1, its.size(), () -> term + " is " + its));
  }

  @Test
  void outsideTermsAreDeclaredInOneFileOnly() {
    Set<Resource> inCore = new HashSet<>(declared(core));
    for (Resource term : declared(alignments)) {
      assertFalse(inCore.contains(term), () -> term + " is declared in both files");
      assertFalse(term.getURI().startsWith(MG.NS), () -> "the core declares " + term);
    }
  }

  @Test
  void propertiesInUseAreDeclared() {
    Set<Resource> declared = new HashSet<>(declared(both));
    both.listStatements()
        .mapWith(Statement::getPredicate)
        .filterDrop(
            p -> Set.of(RDF.getURI(), RDFS.getURI(), OWL2.getURI()).contains(p.getNameSpace()))
        .forEach(p -> assertTrue(declared.contains(p), () -> p + " is not declared"));
  }

  @Test
  void propertiesHaveAtMostOneDomainAndOneRange() {
    for (Resource term : terms(core)) {
      boolean annotation = term.hasProperty(RDF.type, OWL2.AnnotationProperty);
      boolean property = !annotation && !term.hasProperty(RDF.type, OWL.Class);
      int expected = property ? 1 : 0;
      assertEquals(expected, term.listProperties(RDFS.domain).toList().size(), term::toString);
      assertEquals(expected, term.listProperties(RDFS.range).toList().size(), term::toString);
    }
  }

  @Test
  void nothingIsSaidThatPapersCouldContradict() {
    for (Resource axiom :
        List.of(
            OWL.FunctionalProperty,
            OWL.InverseFunctionalProperty,
            OWL.TransitiveProperty,
            OWL2.AsymmetricProperty,
            OWL2.IrreflexiveProperty)) {
      assertFalse(both.contains(null, RDF.type, axiom), axiom::toString);
    }
  }

  @Test
  void datesAreNoRanges() {
    Set<Resource> allowed =
        Set.of(XSD.decimal, XSD.integer, XSD.nonNegativeInteger, XSD.xboolean, XSD.xstring);
    both.listObjectsOfProperty(RDFS.range)
        .filterKeep(r -> r.toString().startsWith(XSD.getURI()))
        .forEach(r -> assertTrue(allowed.contains(r), r::toString));
  }

  @Test
  void metadataForFairCheckers() {
    Resource ontology = core.getResource(OwlFiles.IRI_OF_CORE);
    for (Property property :
        List.of(
            DCTerms.title,
            DCTerms.description,
            DCTerms.creator,
            DCTerms.publisher,
            DCTerms.license,
            DCTerms.created,
            DCTerms.issued,
            DCTerms.modified,
            DCTerms.bibliographicCitation,
            DCTerms.source,
            OWL2.versionIRI,
            OWL.versionInfo,
            ResourceFactory.createProperty("http://purl.org/ontology/bibo/status"))) {
      only(ontology, property);
    }
    assertEquals(
        "mg", only(ontology, core.getProperty(VANN + "preferredNamespacePrefix")).getString());
    assertEquals(
        MG.NS, only(ontology, core.getProperty(VANN + "preferredNamespaceUri")).getString());
    assertEquals(
        ontology.getURI() + "/" + only(ontology, OWL.versionInfo).getString(),
        only(ontology, OWL2.versionIRI).getResource().getURI());
  }

  private static Statement only(Resource term, Property property) {
    List<Statement> all = term.listProperties(property).toList();
    assertEquals(1, all.size(), () -> term + " " + property + ": " + all);
    return all.get(0);
  }

  private static List<Resource> terms(Model model) {
    return declared(model).stream().filter(t -> t.getURI().startsWith(MG.NS)).toList();
  }

  private static List<Resource> declared(Model model) {
    List<Resource> terms = new ArrayList<>();
    for (Resource kind : KINDS) {
      model
          .listSubjectsWithProperty(RDF.type, kind)
          .filterKeep(Resource::isURIResource)
          .forEach(terms::add);
    }
    return terms;
  }
}
