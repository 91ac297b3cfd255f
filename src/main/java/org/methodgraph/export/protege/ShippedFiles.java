package org.methodgraph.export.protege;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.methodgraph.model.ResourceFolder;

/** The files of the ontology that travel with the program. */
final class ShippedFiles {
  private static final String ROOT = "/ontology/";
  private static final String CATALOG = "catalog-v001.xml";
  private static final String END_OF_CATALOG = "</catalog>";
  private static final String NAMESPACE = "https://w3id.org/methodgraph/";
  private static final List<String> LEXICON = ResourceFolder.list(ROOT + "lexicon", ".ttl");

  private ShippedFiles() {}

  /** The IRIs of the ontology, the alignments and the lexicon files. */
  static List<String> ontologies() {
    List<String> iris =
        new ArrayList<>(List.of(NAMESPACE + "ontology", NAMESPACE + "ontology/alignments"));
    for (String file : LEXICON) {
      iris.add(NAMESPACE + inFolder(file).replace(".ttl", ""));
    }
    return iris;
  }

  /** What the lexicon files say. */
  static Graph lexicon() throws IOException {
    Graph lexicon = GraphFactory.createDefaultGraph();
    for (String file : LEXICON) {
      try (InputStream in = open(file)) {
        RDFParser.source(in).lang(Lang.TURTLE).parse(lexicon);
      }
    }
    return lexicon;
  }

  /** Copies the ontology, the alignments and the lexicon into a folder. */
  static void copyTo(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("lexicon"));
    List<String> files =
        new ArrayList<>(List.of(ROOT + "methodgraph.ttl", ROOT + "methodgraph-alignments.ttl"));
    files.addAll(LEXICON);
    for (String file : files) {
      try (InputStream in = open(file)) {
        Files.copy(in, folder.resolve(inFolder(file)), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Writes the catalog with one more entry: where the data lie. */
  static void writeCatalog(Path folder, String dataIri, String dataFile) throws IOException {
    try (InputStream in = open(ROOT + CATALOG)) {
      String catalog = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String entry = "  <uri name=\"%s\" uri=\"%s\"/>\n".formatted(escape(dataIri), dataFile);
      Files.writeString(
          folder.resolve(CATALOG), catalog.replace(END_OF_CATALOG, entry + END_OF_CATALOG));
    }
  }

  private static String inFolder(String resource) {
    return resource.substring(ROOT.length());
  }

  private static String escape(String iri) {
    return iri.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static InputStream open(String resource) {
    InputStream in = ShippedFiles.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException(
          "the program lacks its file " + resource + "; build it again");
    }
    return in;
  }
}
