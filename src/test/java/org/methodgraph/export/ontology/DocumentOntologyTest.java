package org.methodgraph.export.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.methodgraph.vocab.MG;
import org.xml.sax.InputSource;

/** The page as the build has written it, beside the ontology on the class path. */
class DocumentOntologyTest {
  private static final String PAGE = built();
  private static final Model ONTOLOGY = RDFDataMgr.loadModel("ontology/methodgraph.ttl");

  @Test
  void everyTermHasItsAnchor() {
    Set<String> ids = found("id=\"([^\"]+)\"");
    List<String> terms =
        ONTOLOGY
            .listSubjectsWithProperty(RDFS.isDefinedBy)
            .filterKeep(term -> term.getURI().startsWith(MG.NS))
            .mapWith(Resource::getURI)
            .toList();
    assertFalse(terms.isEmpty());
    for (String term : terms) {
      assertTrue(ids.contains(term.substring(MG.NS.length())), term);
    }
  }

  @Test
  void everyJumpHasATarget() {
    Set<String> missing = new TreeSet<>(found("href=\"#([^\"]+)\""));
    missing.removeAll(found("id=\"([^\"]+)\""));
    assertEquals(Set.of(), missing);
  }

  @Test
  void tellsWhatTheOntologySays() {
    String uses = article("usedFor");
    assertTrue(uses.contains("The method serves the task or the other method."), uses);
    assertTrue(
        uses.contains(
            "<dt>range</dt><dd><a href=\"#Method\">method</a> or <a href=\"#Task\">task</a></dd>"),
        uses);
    assertTrue(uses.contains("?statement mg:predicate mg:usedFor"), uses);
    assertTrue(article("comparedWith").contains("holds both ways"));
    String proposes = article("proposes");
    assertTrue(
        proposes.contains("<dt>sub-property of</dt><dd><a href=\"#mentions\">mentions</a></dd>"));
    String method = article("Method");
    assertTrue(
        method.contains("<dt>disjoint with</dt><dd><a href=\"#Dataset\">dataset</a>"), method);
    assertTrue(method.contains("<a href=\"#outperforms\">outperforms</a>"), method);
    assertTrue(article("Sentence").contains("in paper</a> some <a href=\"#Paper\">paper</a>"));
    assertTrue(PAGE.contains("<dt>version</dt><dd>0.1.0</dd>"));
  }

  @Test
  void hierarchiesAreNested() {
    assertTrue(
        PAGE.contains(
            """
            <li><a href="#ResearchConcept">research concept</a><ul>
            <li><a href="#Dataset">dataset</a></li>
            """));
  }

  @Test
  void needsNothingElse() {
    for (String outside : List.of(" src=", "<link", "@import", "url(", "<script", "<img")) {
      assertFalse(PAGE.contains(outside), outside);
    }
  }

  @Test
  void elementsAreNestedRightly() throws Exception {
    parse(PAGE);
  }

  @Test
  void queriesRunOnAStore() {
    Dataset store = DatasetFactory.create();
    RDFDataMgr.read(store, "check/sample-store.trig");
    Set<String> empty = new TreeSet<>();
    Terms terms = new Terms(ONTOLOGY);
    for (TermKind kind : TermKind.values()) {
      for (Term term : terms.own(kind)) {
        String query = new Snippet(terms).of(term);
        try (QueryExecution execution = QueryExecution.create(query, store.getUnionModel())) {
          if (!execution.execSelect().hasNext()) {
            empty.add(term.anchor());
          }
        }
      }
    }
    assertEquals(
        Set.of(
            "abstractCutShort",
            "axiomConfidence",
            "axiomEvidence",
            "basedOn",
            "comparedWith",
            "introducesDataset",
            "standing",
            "Year",
            "ConceptYear",
            "MethodYear",
            "paperCount",
            "papersInYear",
            "firstProposed",
            "usedMethod",
            "countedYear",
            "mentionedConcept",
            "sourceHash",
            "extractedBy",
            "partOf",
            "subTaskOf",
            "task",
            "trainedOn",
            "unit"),
        empty,
        "what the sample store says nothing of");
  }

  @Test
  void whateverTheOntologySaysIsEscaped() throws Exception {
    String nasty = "<script>alert('\"&')</script>";
    String page = DocumentOntology.page(ontology(nasty.replace("\"", "\\\"")));
    parse(page);
    assertFalse(page.contains("<script"), page);
    assertTrue(page.contains("&lt;script&gt;alert(&#39;&quot;&amp;&#39;)&lt;/script&gt;"), page);
    assertFalse(page.contains("href=\"javascript"), page);
  }

  @Test
  void anOntologyWithoutNamespaceIsRefused() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> DocumentOntology.page(ModelFactory.createDefaultModel()));
    assertTrue(refused.getMessage().contains("vann:preferredNamespaceUri"), refused::getMessage);
  }

  @Test
  void theSameOntologyGivesTheSamePage() {
    assertEquals(PAGE, DocumentOntology.page(ONTOLOGY));
    assertEquals(PAGE, DocumentOntology.ofProgram());
  }

  private static String built() {
    try (InputStream in = DocumentOntologyTest.class.getResourceAsStream("/ontology/index.html")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Model ontology(String text) {
    String turtle =
        """
        @prefix dcterms: <http://purl.org/dc/terms/> .
        @prefix ex: <https://example.org/o#> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix vann: <http://purl.org/vocab/vann/> .
        <https://example.org/o> a owl:Ontology ;
          dcterms:title "TEXT" ; dcterms:description "TEXT" ; rdfs:comment "TEXT" ;
          dcterms:creator "TEXT" ; dcterms:license <javascript:alert(1)> ;
          vann:preferredNamespacePrefix "ex" ; vann:preferredNamespaceUri "https://example.org/o#" .
        ex:Thing a owl:Class ; rdfs:label "TEXT" ; skos:definition "TEXT" ; skos:example "TEXT" ;
          skos:scopeNote "TEXT" ; rdfs:subClassOf <javascript:alert(2)> .
        <javascript:alert(2)> a owl:Class ; rdfs:label "TEXT" .
        """
            .replace("TEXT", text);
    return ModelFactory.createDefaultModel().read(new StringReader(turtle), null, "TURTLE");
  }

  /** Elements without end are left out; then it must be XML. */
  private static void parse(String page) throws Exception {
    String xml = page.replaceAll("<!DOCTYPE html>|<meta [^>]*>", "");
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  private static String article(String anchor) {
    List<String> articles = new ArrayList<>();
    Pattern.compile("<article id=\"" + anchor + "\">.*?</article>", Pattern.DOTALL)
        .matcher(PAGE)
        .results()
        .map(MatchResult::group)
        .forEach(articles::add);
    assertEquals(1, articles.size(), anchor);
    return articles.get(0);
  }

  private static Set<String> found(String pattern) {
    return Pattern.compile(pattern)
        .matcher(PAGE)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
