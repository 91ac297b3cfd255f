package org.methodgraph.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** The catalog lets Protégé open the folder offline. */
class CatalogTest {
  @Test
  void everyPathIsRelativeAndThere() throws Exception {
    OwlFiles.catalog()
        .forEach(
            (iri, path) -> {
              assertFalse(path.contains(":") || path.startsWith("/"), path);
              assertTrue(Files.isRegularFile(OwlFiles.FOLDER.resolve(path)), path);
            });
  }

  @Test
  void bothFilesAreFoundByAddressAndByVersion() throws Exception {
    Map<String, String> catalog = OwlFiles.catalog();
    for (Path file : Set.of(OwlFiles.CORE, OwlFiles.ALIGNMENTS)) {
      Model model = OwlFiles.read(file);
      Resource ontology = model.listSubjectsWithProperty(RDF.type, OWL2.Ontology).next();
      String name = file.getFileName().toString();
      assertEquals(name, catalog.get(ontology.getURI()));
      assertEquals(name, catalog.get(ontology.getPropertyResourceValue(OWL2.versionIRI).getURI()));
    }
  }

  @Test
  void everyLexiconFileIsNamed() throws Exception {
    Set<String> named =
        OwlFiles.catalog().values().stream()
            .filter(path -> path.startsWith("lexicon/"))
            .collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> files = Files.list(OwlFiles.FOLDER.resolve("lexicon"))) {
      Set<String> present =
          files
              .map(file -> "lexicon/" + file.getFileName())
              .filter(name -> name.endsWith(".ttl"))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(present, named, "add new lexicon files to ontology/catalog-v001.xml");
    }
  }

  @Test
  void everyLexiconFileIsAnOntologyOfTheAddressInTheCatalog() throws Exception {
    for (Map.Entry<String, String> entry : OwlFiles.catalog().entrySet()) {
      if (entry.getValue().startsWith("lexicon/")) {
        Model model = OwlFiles.read(OwlFiles.FOLDER.resolve(entry.getValue()));
        Resource ontology = model.createResource(entry.getKey());
        assertTrue(model.contains(ontology, RDF.type, OWL2.Ontology), entry.getKey());
        Resource core = model.createResource(OwlFiles.IRI_OF_CORE);
        assertTrue(model.contains(ontology, OWL2.imports, core), entry.getKey());
        assertEquals(1, model.listSubjectsWithProperty(RDF.type, OWL2.Ontology).toList().size());
      }
    }
  }
}
