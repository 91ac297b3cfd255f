package org.methodgraph.export.protege;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.methodgraph.export.ExportException;
import org.methodgraph.export.SampleStore;
import org.methodgraph.vocab.MG;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLNamedIndividual;
import org.semanticweb.owlapi.model.OWLObjectPropertyAssertionAxiom;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.UnloadableImportException;
import org.semanticweb.owlapi.model.parameters.Imports;
import org.semanticweb.owlapi.profiles.Profiles;
import org.semanticweb.owlapi.vocab.OWLRDFVocabulary;

/** What Protégé sees in an exported folder, by the library that it is made of. */
class ExportProtegeTest {
  private static final String ID = SampleStore.BASE;
  private static final String DEFAULT_ID = "https://w3id.org/methodgraph/id/";
  private static final String FIRST = ID + "paper/arxiv-2001.00001";
  private static final String SECOND = ID + "paper/arxiv-2001.00002";

  @TempDir private Path folder;

  @Test
  void assertionsCarryConfidenceSentencesAndPapers() throws Exception {
    Map<String, Set<String>> found = assertions(export(Selection.EVERYTHING));
    assertEquals(
        Set.of(
            "axiomConfidence 0.9",
            "axiomEvidence It beats step sampling with a score of 9.5 on Atlas.",
            "axiomEvidence It draws maps, faster.",
            "axiomEvidence We propose ladder sampling for map drawing.",
            "source " + FIRST,
            "source " + SECOND),
        found.get("method/ladder-sampling usedFor task/map-drawing"),
        "merged over papers, with the highest confidence");
    assertEquals(
        Set.of(
            "axiomConfidence 0.95",
            "axiomEvidence We propose ladder sampling for map drawing.",
            "source " + FIRST),
        found.get("paper/arxiv-2001.00001 proposes method/ladder-sampling"));
    assertEquals(
        Set.of(
            "method/ladder-sampling outperforms method/step-sampling",
            "method/ladder-sampling usedFor task/map-drawing",
            "paper/arxiv-2001.00001 addresses task/map-drawing",
            "paper/arxiv-2001.00001 mentions dataset/atlas",
            "paper/arxiv-2001.00001 mentions method/step-sampling",
            "paper/arxiv-2001.00001 proposes method/ladder-sampling",
            "paper/arxiv-2001.00001/result/4d dataset dataset/atlas",
            "paper/arxiv-2001.00001/result/4d method method/ladder-sampling",
            "paper/arxiv-2001.00001/result/4d metric metric/score",
            "paper/arxiv-2001.00001/result/4d wasDerivedFrom paper/arxiv-2001.00001",
            "paper/arxiv-2001.00002 mentions task/map-drawing",
            "paper/arxiv-2001.00002 uses method/ladder-sampling",
            "task/map-drawing broader task/drawing"),
        found.keySet());
  }

  @Test
  void individualsHaveTypesAndLabels() throws Exception {
    assertEquals(
        Map.of(
            "dataset/atlas", "Dataset: Atlas",
            "method/ladder-sampling", "Method: ladder sampling",
            "method/step-sampling", "Method: step sampling",
            "metric/score", "Metric: score",
            "paper/arxiv-2001.00001", "Paper: Ladder sampling",
            "paper/arxiv-2001.00001/result/4d", "Result: score 9.5 on Atlas by ladder sampling",
            "paper/arxiv-2001.00002", "Paper: Sharper \"maps\", fewer steps",
            "task/drawing", "Task: drawing",
            "task/map-drawing", "Task: map drawing"),
        individuals(export(Selection.EVERYTHING)));
  }

  @Test
  void resultsCarryTheirEvidenceOnTheValue() throws Exception {
    OWLOntology data = export(Selection.EVERYTHING);
    List<OWLAxiom> values =
        data.dataPropertyAssertionAxioms(individual(data, FIRST + "/result/4d"))
            .filter(
                axiom ->
                    axiom.getProperty().asOWLDataProperty().toStringID().equals(MG.value.getURI()))
            .map(OWLAxiom.class::cast)
            .toList();
    assertEquals(1, values.size());
    assertEquals(
        Set.of(
            "axiomConfidence 0.6",
            "axiomEvidence It beats step sampling with a score of 9.5 on Atlas.",
            "source " + FIRST),
        annotations(values.get(0)));
  }

  @Test
  void aResultOfSeveralMethodsNamesThemInOrder() throws Exception {
    DatasetGraph store = SampleStore.load();
    Node graph = NodeFactory.createURI(FIRST);
    Node result = NodeFactory.createURI(FIRST + "/result/4d");
    Node second = NodeFactory.createURI(ID + "method/step-sampling");
    Node percent = NodeFactory.createLiteralString("%");
    store.executeWrite(() -> store.add(graph, result, MG.method.asNode(), second));
    store.executeWrite(() -> store.add(graph, result, MG.unit.asNode(), percent));
    assertEquals(
        "Result: score 9.5 % on Atlas by ladder sampling, step sampling",
        individuals(export(store, ID, Selection.EVERYTHING))
            .get("paper/arxiv-2001.00001/result/4d"));
  }

  @Test
  void noViolationOfTheProfileAndNothingOutsideTheFolder() throws Exception {
    for (DatasetGraph store : List.of(SampleStore.load(), storeWithLexicon())) {
      OWLOntology data = export(store, DEFAULT_ID, Selection.EVERYTHING);
      assertEquals(List.of(), Profiles.OWL2_DL.checkOntology(data).getViolations());
      Set<String> loaded =
          data.importsClosure()
              .map(one -> one.getOntologyID().getOntologyIRI().orElseThrow().toString())
              .collect(Collectors.toSet());
      assertTrue(loaded.containsAll(ShippedFiles.ontologies()), loaded::toString);
      assertEquals(1 + ShippedFiles.ontologies().size(), loaded.size());
    }
    for (String path : ProtegeFolder.catalog(folder).values()) {
      assertTrue(Files.isRegularFile(folder.resolve(path)), path);
    }
    Files.delete(folder.resolve("lexicon/rl.ttl"));
    assertThrows(UnloadableImportException.class, () -> ProtegeFolder.open(folder));
  }

  @Test
  void whatTheLexiconTellsIsImportedAndTheRestIsWritten() throws Exception {
    OWLOntology data = export(storeWithLexicon(), DEFAULT_ID, Selection.EVERYTHING);
    OWLNamedIndividual known = individual(data, DEFAULT_ID + "method/diffusion-model");
    assertEquals(List.of(), data.annotationAssertionAxioms(known.getIRI()).toList());
    assertEquals(0, data.classAssertionAxioms(known).count());
    assertEquals("diffusion model", label(data, known));
    OWLNamedIndividual fresh = individual(data, DEFAULT_ID + "method/ring-flow");
    assertEquals("ring flow", label(data, fresh));
    assertTrue(
        assertions(data).containsKey("method/ring-flow broader method/flow-model"),
        () -> assertions(data).keySet().toString());
  }

  @Test
  void relationsAreObjectPropertiesAndNothingIsUndeclared() throws Exception {
    OWLOntology data = export(Selection.EVERYTHING);
    assertTrue(data.objectPropertiesInSignature().count() >= 10);
    data.signature()
        .filter(term -> !term.isBuiltIn() && !term.isOWLDatatype())
        .forEach(term -> assertTrue(data.isDeclared(term, Imports.INCLUDED), term::toStringID));
    data.annotationPropertiesInSignature()
        .forEach(
            property ->
                assertFalse(
                    data.containsObjectPropertyInSignature(property.getIRI(), Imports.INCLUDED),
                    property::toStringID));
  }

  @Test
  void sentencesStatementsMentionsAndClaimsAreLeftOut() throws Exception {
    export(Selection.EVERYTHING);
    String file = Files.readString(folder.resolve(ExportProtege.DATA_FILE));
    for (String kind : List.of("/sentence/", "/statement/", "/mention/", "claim/", "run/")) {
      assertFalse(file.contains(kind), kind);
    }
  }

  @Test
  void leastConfidenceLeavesOutWhatIsLessSure() throws Exception {
    OWLOntology data = export(new Selection(10, 0.85, ""));
    assertEquals(
        Set.of(
            "method/ladder-sampling usedFor task/map-drawing",
            "paper/arxiv-2001.00001 proposes method/ladder-sampling",
            "task/map-drawing broader task/drawing"),
        assertions(data).keySet());
    assertFalse(individuals(data).containsKey("dataset/atlas"), "what nothing names is left out");
  }

  @Test
  void fewPapersAreTheNewest() throws Exception {
    Map<String, String> one = individuals(export(new Selection(1, 0, "")));
    assertEquals("Paper: Sharper \"maps\", fewer steps", one.get("paper/arxiv-2001.00002"));
    assertFalse(one.containsKey("paper/arxiv-2001.00001"));
    assertFalse(one.containsKey("method/step-sampling"));
  }

  @Test
  void anAreaHoldsWhatStandsBelowIt() throws Exception {
    assertEquals(2, write(new Selection(10, 0, "Drawing")), "map drawing is a kind of drawing");
    assertEquals(1, write(new Selection(10, 0, ID + "method/step-sampling")));
    assertEquals(1, write(new Selection(10, 0, "stepwise sampling")), "an alternative name");
  }

  @Test
  void strangeSelectionsAreRefusedPlainly() {
    assertEquals(
        "No concept of the store is called \"knitting\"; give the name or the IRI of a method,"
            + " task, dataset or metric.",
        refusal(() -> write(new Selection(10, 0, "knitting"))));
    assertTrue(refusal(() -> new Selection(0, 0, "")).contains("at least 1"));
    assertTrue(refusal(() -> new Selection(1, 1.5, "")).contains("0 to 1"));
    assertTrue(refusal(() -> new Selection(1, Double.NaN, "")).contains("0 to 1"));
  }

  @Test
  void sameContentGivesTheSameBytes() throws Exception {
    Map<String, String> first = files(SampleStore.load());
    List<Quad> quads = new ArrayList<>(SampleStore.load().stream().toList());
    Collections.shuffle(quads, new Random(5));
    DatasetGraph tdb2 = DatabaseMgr.createDatasetGraph();
    tdb2.executeWrite(() -> quads.forEach(tdb2::add));
    assertEquals(first, files(tdb2));
  }

  private Map<String, String> files(DatasetGraph store) throws IOException {
    new ExportProtege(store, ID).write(folder, Selection.EVERYTHING);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    assertTrue(files.containsKey("lexicon/rl.ttl") && files.containsKey("methodgraph.ttl"));
    return files;
  }

  private static String refusal(Executable work) {
    return assertThrows(ExportException.class, work).getMessage();
  }

  private int write(Selection selection) throws IOException {
    return new ExportProtege(SampleStore.load(), ID).write(folder, selection);
  }

  private OWLOntology export(Selection selection) throws Exception {
    return export(SampleStore.load(), ID, selection);
  }

  private OWLOntology export(DatasetGraph store, String base, Selection selection)
      throws Exception {
    new ExportProtege(store, base).write(folder, selection);
    return ProtegeFolder.open(folder);
  }

  private static DatasetGraph storeWithLexicon() {
    DatasetGraph store = DatasetGraphFactory.createTxnMem();
    RDFDataMgr.read(store, "check/sample-store.trig");
    return store;
  }

  /** The data file's object property assertions, with their annotations. */
  private static Map<String, Set<String>> assertions(OWLOntology data) {
    Map<String, Set<String>> found = new TreeMap<>();
    data.axioms(AxiomType.OBJECT_PROPERTY_ASSERTION)
        .forEach(axiom -> found.put(text(axiom), annotations(axiom)));
    return found;
  }

  private static String text(OWLObjectPropertyAssertionAxiom axiom) {
    return local(axiom.getSubject().toStringID())
        + " "
        + lastPart(axiom.getProperty().getNamedProperty().toStringID())
        + " "
        + local(axiom.getObject().toStringID());
  }

  private static Set<String> annotations(OWLAxiom axiom) {
    return axiom
        .annotations()
        .map(
            one ->
                lastPart(one.getProperty().toStringID())
                    + " "
                    + one.getValue()
                        .asLiteral()
                        .map(literal -> literal.getLiteral())
                        .orElse(one.getValue().toString()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The data file's individuals with their type and label, wherever in the folder these stand. */
  private static Map<String, String> individuals(OWLOntology data) {
    Map<String, String> found = new TreeMap<>();
    data.individualsInSignature(Imports.EXCLUDED)
        .forEach(one -> found.put(local(one.toStringID()), type(data, one) + label(data, one)));
    return found;
  }

  private static String type(OWLOntology data, OWLNamedIndividual one) {
    return data.importsClosure()
        .flatMap(ontology -> ontology.classAssertionAxioms(one))
        .map(axiom -> lastPart(axiom.getClassExpression().asOWLClass().toStringID()) + ": ")
        .distinct()
        .collect(Collectors.joining());
  }

  private static String label(OWLOntology data, OWLNamedIndividual one) {
    return data.importsClosure()
        .flatMap(ontology -> ontology.annotationAssertionAxioms(one.getIRI()))
        .filter(axiom -> axiom.getProperty().getIRI().equals(OWLRDFVocabulary.RDFS_LABEL.getIRI()))
        .map(axiom -> axiom.getValue().asLiteral().orElseThrow().getLiteral())
        .distinct()
        .collect(Collectors.joining(" / "));
  }

  private static OWLNamedIndividual individual(OWLOntology data, String iri) {
    return data.getOWLOntologyManager().getOWLDataFactory().getOWLNamedIndividual(IRI.create(iri));
  }

  private static String local(String iri) {
    return iri.replace(ID, "").replace(DEFAULT_ID, "");
  }

  private static String lastPart(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
