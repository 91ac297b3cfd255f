package org.methodgraph.ontology;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.io.ReaderDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;

/**
 * The files of the folder {@code ontology}, as Jena and as OWLAPI see them. OWLAPI finds imports
 * through the catalog, as Protégé does; what the catalog does not name it cannot load, so that no
 * test asks the network.
 */
final class OwlFiles {
  static final Path FOLDER = Path.of("ontology");
  static final Path CORE = FOLDER.resolve("methodgraph.ttl");
  static final Path ALIGNMENTS = FOLDER.resolve("methodgraph-alignments.ttl");
  static final Path CATALOG = FOLDER.resolve("catalog-v001.xml");
  static final String IRI_OF_CORE = "https://w3id.org/methodgraph/ontology";
  private static final String NOWHERE = "file:///not-in-the-catalog/";
  private static final Pattern ENTRY = Pattern.compile("<uri name=\"([^\"]+)\" uri=\"([^\"]+)\"/>");

  private OwlFiles() {}

  static Model read(Path file) {
    return RDFDataMgr.loadModel(file.toUri().toString());
  }

  /** All lexicon files in one model. */
  static Model lexicon() throws IOException {
    Model all = ModelFactory.createDefaultModel();
    try (Stream<Path> files = Files.list(FOLDER.resolve("lexicon"))) {
      files.filter(f -> f.toString().endsWith(".ttl")).sorted().forEach(f -> all.add(read(f)));
    }
    return all;
  }

  /** All graphs of the sample store in one model, as the store's default graph shows them. */
  static Model sampleData() {
    Dataset store = DatasetFactory.create();
    RDFDataMgr.read(store, "check/sample-store.trig");
    return ModelFactory.createDefaultModel().add(store.getUnionModel());
  }

  /** The catalog's entries: addresses to the paths as they stand there. */
  static Map<String, String> catalog() throws IOException {
    Map<String, String> entries = new TreeMap<>();
    Matcher matcher = ENTRY.matcher(Files.readString(CATALOG));
    while (matcher.find()) {
      entries.put(matcher.group(1), matcher.group(2));
    }
    return entries;
  }

  /** What Protégé sees on opening the file. */
  static OWLOntology open(Path file) throws IOException, OWLOntologyCreationException {
    return manager().loadOntologyFromOntologyDocument(file.toFile());
  }

  /** What Protégé sees on opening a file with these triples that imports the core ontology. */
  static OWLOntology openImportingCore(Model data)
      throws IOException, OWLOntologyCreationException {
    Model file = ModelFactory.createDefaultModel().add(data);
    file.createResource("https://example.org/data")
        .addProperty(RDF.type, OWL2.Ontology)
        .addProperty(OWL2.imports, file.createResource(IRI_OF_CORE));
    StringWriter turtle = new StringWriter();
    file.write(turtle, "TURTLE");
    return manager()
        .loadOntologyFromOntologyDocument(
            new ReaderDocumentSource(new StringReader(turtle.toString())));
  }

  private static OWLOntologyManager manager() throws IOException {
    Map<String, String> catalog = catalog();
    OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
    manager
        .getIRIMappers()
        .add(
            iri -> {
              String path = catalog.get(iri.toString());
              return path == null ? IRI.create(NOWHERE) : IRI.create(FOLDER.resolve(path).toFile());
            });
    return manager;
  }
}
