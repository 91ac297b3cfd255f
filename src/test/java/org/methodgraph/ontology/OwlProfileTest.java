package org.methodgraph.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.methodgraph.SampleCorpus;
import org.methodgraph.export.protege.ExportProtege;
import org.methodgraph.export.protege.ProtegeFolder;
import org.methodgraph.export.protege.Selection;
import org.methodgraph.graph.Iris;
import org.methodgraph.store.GraphStore;
import org.methodgraph.vocab.MG;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLObjectProperty;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.semanticweb.owlapi.profiles.Profiles;
import org.semanticweb.owlapi.reasoner.OWLReasoner;
import org.semanticweb.owlapi.search.EntitySearcher;

/** No violation of OWL 2 DL, consistent, every class can have members. */
class OwlProfileTest {
  @Test
  void ontologyAlone() throws Exception {
    assertSound(OwlFiles.open(OwlFiles.CORE));
  }

  @Test
  void withAlignments() throws Exception {
    OWLOntology aligned = OwlFiles.open(OwlFiles.ALIGNMENTS);
    assertEquals(2, aligned.importsClosure().count(), "the alignments import the core");
    assertSound(aligned);
  }

  @Test
  void withLexicon() throws Exception {
    OWLOntology lexicon = OwlFiles.openImportingCore(OwlFiles.lexicon());
    assertSound(lexicon);
    assertTrue(
        lexicon.objectPropertiesInSignature().anyMatch(p -> named(p, "broader")),
        "skos:broader is an object property");
  }

  @Test
  void withData() throws Exception {
    assertSound(OwlFiles.openImportingCore(OwlFiles.sampleData()));
  }

  @Test
  void withTheSampleCorpusAsProtegeOpensIt(@TempDir Path folder) throws Exception {
    try (GraphStore store = GraphStore.forReading(SampleCorpus.store())) {
      new ExportProtege(store.dataset().asDatasetGraph(), Iris.DEFAULT_BASE)
          .write(folder, Selection.EVERYTHING);
    }
    OWLOntology corpus = ProtegeFolder.open(folder);
    OWLClass paper =
        corpus
            .getOWLOntologyManager()
            .getOWLDataFactory()
            .getOWLClass(IRI.create(MG.Paper.getURI()));
    assertEquals(
        80, EntitySearcher.getIndividuals(paper, corpus.importsClosure()).count(), "papers");
    assertSound(corpus);
  }

  @Test
  void aThingOfTwoTypesIsFound() throws Exception {
    Model data = OwlFiles.sampleData();
    data.createResource("https://w3id.org/methodgraph/id/dataset/cifar-10")
        .addProperty(RDF.type, MG.Task);
    OWLReasoner reasoner = new ReasonerFactory().createReasoner(OwlFiles.openImportingCore(data));
    assertFalse(reasoner.isConsistent(), "methods, tasks, datasets and metrics are disjoint");
    reasoner.dispose();
  }

  @Test
  void aDateAsRangeIsFound() throws Exception {
    Model data = ModelFactory.createDefaultModel();
    data.createResource(MG.year.getURI()).addProperty(RDFS.range, XSD.gYear);
    assertFalse(
        Profiles.OWL2_DL.checkOntology(OwlFiles.openImportingCore(data)).getViolations().isEmpty(),
        "the check must be able to fail");
  }

  private static void assertSound(OWLOntology ontology) {
    List<OWLProfileViolation> violations = Profiles.OWL2_DL.checkOntology(ontology).getViolations();
    assertEquals(List.of(), violations, "violations of OWL 2 DL");
    OWLReasoner reasoner = new ReasonerFactory().createReasoner(ontology);
    assertTrue(reasoner.isConsistent(), "consistent");
    Set<OWLClass> unsatisfiable = new HashSet<>(reasoner.getUnsatisfiableClasses().getEntities());
    unsatisfiable.removeIf(OWLClass::isOWLNothing);
    assertEquals(Set.of(), unsatisfiable, "classes that can have no members");
    reasoner.dispose();
  }

  private static boolean named(OWLObjectProperty property, String localName) {
    return property.getIRI().getRemainder().map(localName::equals).orElse(false);
  }
}
