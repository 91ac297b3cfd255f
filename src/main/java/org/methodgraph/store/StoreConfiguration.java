package org.methodgraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.tdb2.assembler.VocabTDB2;
import org.apache.jena.vocabulary.RDF;

/**
 * {@code fuseki-config/methodgraph.ttl} with a store's real locations in it: the one definition of
 * database, text index and service, for the embedded store and for Fuseki alike.
 *
 * @param model the assembler description
 */
public record StoreConfiguration(Model model) {
  private static final String RESOURCE = "/fuseki-config/methodgraph.ttl";

  /** Base of the relative names in the file. */
  private static final String BASE = "https://w3id.org/methodgraph/configuration";

  private static final Resource FUSEKI_SERVICE =
      ResourceFactory.createResource("http://jena.apache.org/fuseki#Service");
  private static final Property DIRECTORY = TextVocab.pDirectory;

  /** The configuration of the store in a folder; touches nothing there. */
  public static StoreConfiguration of(Path store) {
    StoreFolder folder = StoreFolder.at(store);
    StoreConfiguration configuration = new StoreConfiguration(read());
    configuration
        .database()
        .removeAll(VocabTDB2.pLocation)
        .addProperty(VocabTDB2.pLocation, folder.database().toString());
    configuration
        .index()
        .removeAll(DIRECTORY)
        .addProperty(DIRECTORY, folder.textIndex().toString());
    return configuration;
  }

  /** The Fuseki service: its name and endpoints. */
  public Resource service() {
    return only(FUSEKI_SERVICE);
  }

  /** The database with its text index: what the service offers. */
  public Resource searchable() {
    return only(TextVocab.textDataset);
  }

  /** The database alone. */
  public Resource database() {
    return only(VocabTDB2.tDatasetTDB2);
  }

  /** The text index. */
  public Resource index() {
    return only(TextVocab.textIndexLucene);
  }

  /**
   * Hash of all that decides what stands in the text index, whatever its location. An index made by
   * another definition has to be made again.
   */
  String textDefinition() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String description = describe(index());
      return HexFormat.of().formatHex(digest.digest(description.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private Resource only(Resource type) {
    List<Resource> found = model.listSubjectsWithProperty(RDF.type, type).toList();
    if (found.size() != 1) {
      throw new IllegalStateException(
          RESOURCE + " should hold exactly one " + type + ", found " + found.size());
    }
    return found.get(0);
  }

  /** The tree below a node, the same for equal trees: blank nodes go by what they say. */
  private static String describe(RDFNode node) {
    if (!node.isResource() || !node.asResource().listProperties().hasNext()) {
      return node.toString();
    }
    StringBuilder text = new StringBuilder("[");
    node.asResource().listProperties().toList().stream()
        .filter(statement -> !statement.getPredicate().equals(DIRECTORY))
        .map(statement -> statement.getPredicate() + " " + describe(statement.getObject()))
        .sorted()
        .forEach(line -> text.append(line).append(";"));
    return text.append("]").toString();
  }

  private static Model read() {
    Model model = ModelFactory.createDefaultModel();
    try (InputStream in = StoreConfiguration.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the class path");
      }
      RDFDataMgr.read(model, in, BASE, Lang.TURTLE);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + RESOURCE, e);
    }
    return model;
  }
}
