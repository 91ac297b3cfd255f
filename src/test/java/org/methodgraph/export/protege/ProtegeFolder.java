package org.methodgraph.export.protege;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;

/**
 * Opens a written folder as Protégé does, by its catalog. What the catalog does not name is sought
 * in a file that is not there, so that loading fails instead of asking the network.
 */
public final class ProtegeFolder {
  private static final String NOWHERE = "file:///not-in-the-catalog/";
  private static final Pattern ENTRY = Pattern.compile("<uri name=\"([^\"]+)\" uri=\"([^\"]+)\"/>");

  private ProtegeFolder() {}

  public static OWLOntology open(Path folder) throws IOException, OWLOntologyCreationException {
    Map<String, String> catalog = catalog(folder);
    OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
    manager
        .getIRIMappers()
        .add(
            iri -> {
              String path = catalog.get(iri.toString());
              return path == null ? IRI.create(NOWHERE) : IRI.create(folder.resolve(path).toFile());
            });
    return manager.loadOntologyFromOntologyDocument(
        folder.resolve(ExportProtege.DATA_FILE).toFile());
  }

  /** Addresses to paths, as they stand in the folder's catalog. */
  static Map<String, String> catalog(Path folder) throws IOException {
    Map<String, String> entries = new HashMap<>();
    Matcher matcher = ENTRY.matcher(Files.readString(folder.resolve("catalog-v001.xml")));
    while (matcher.find()) {
      entries.put(matcher.group(1), matcher.group(2));
    }
    return entries;
  }
}
