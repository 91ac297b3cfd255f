package org.methodgraph.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.methodgraph.model.Concept;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.ResourceFolder;
import org.methodgraph.vocab.MG;

/** Reads SKOS Turtle: the lexicon that travels with the program and files of the user's own. */
public final class ReadLexicon {
  /** Where the program's own lexicon lies, as a resource. */
  public static final String FOLDER = "/ontology/lexicon";

  private ReadLexicon() {}

  /**
   * Reads the program's own lexicon and more files on top of it.
   *
   * @param more SKOS files in Turtle; their concepts may stand below those of the program's lexicon
   * @throws LexiconException if a file cannot be read, is no Turtle, or has a concept without type
   *     or preferred label
   */
  public static Lexicon withOwn(List<Path> more) {
    Model model = ModelFactory.createDefaultModel();
    for (String name : ResourceFolder.list(FOLDER, ".ttl")) {
      try (InputStream in = ReadLexicon.class.getResourceAsStream(name)) {
        parse(in, name, model);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    Model own = ModelFactory.createDefaultModel();
    more.forEach(file -> add(file, own));
    model.add(own);
    return of(model, own);
  }

  /** Makes a lexicon of SKOS concepts. */
  public static Lexicon of(Model model) {
    return of(model, ModelFactory.createDefaultModel());
  }

  private static Lexicon of(Model model, Model own) {
    List<Entry> entries = new ArrayList<>();
    for (Resource concept : concepts(model)) {
      entries.add(entry(concept, own.contains(concept, SKOS.prefLabel)));
    }
    entries.forEach(entry -> complete(model, entry));
    return new Lexicon(entries, model);
  }

  private static void add(Path file, Model model) {
    try (InputStream in = Files.newInputStream(file)) {
      parse(in, file.toString(), model);
    } catch (IOException e) {
      throw new LexiconException(
          file + ": cannot be read; --lexicon expects a SKOS file in Turtle.");
    }
  }

  private static void parse(InputStream in, String name, Model model) {
    try {
      RDFParser.source(in)
          .lang(Lang.TURTLE)
          .base("https://w3id.org/methodgraph/id/")
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(model);
    } catch (RiotException e) {
      throw new LexiconException(
          name + ": " + e.getMessage() + " A lexicon is a SKOS file in Turtle.");
    }
  }

  private static List<Resource> concepts(Model model) {
    Set<Resource> concepts = new HashSet<>();
    for (ConceptType type : ConceptType.values()) {
      model.listSubjectsWithProperty(RDF.type, MG.type(type.className())).forEach(concepts::add);
    }
    model.listSubjectsWithProperty(RDF.type, SKOS.Concept).forEach(concepts::add);
    return concepts.stream().sorted((a, b) -> a.getURI().compareTo(b.getURI())).toList();
  }

  private static Entry entry(Resource concept, boolean own) {
    List<String> preferred = strings(concept, SKOS.prefLabel);
    if (preferred.isEmpty()) {
      throw new LexiconException(
          concept.getURI() + " has no skos:prefLabel; give it one English name.");
    }
    List<String> labels = new ArrayList<>(preferred);
    labels.addAll(strings(concept, SKOS.altLabel));
    Set<String> ambiguous = new LinkedHashSet<>(strings(concept, MG.ambiguousLabel));
    ambiguous.stream().filter(label -> !labels.contains(label)).forEach(labels::add);
    Set<String> broader = new LinkedHashSet<>();
    resources(concept, SKOS.broader).map(Resource::getURI).sorted().forEach(broader::add);
    Set<String> areas = new LinkedHashSet<>();
    resources(concept, SKOS.inScheme).map(Resource::getURI).sorted().forEach(areas::add);
    ConceptType type = type(concept, new HashSet<>());
    if (type == null) {
      throw new LexiconException(
          concept.getURI()
              + " is neither mg:Method, mg:Task, mg:Dataset nor mg:Metric, nor below one that is"
              + " (skos:broader); give it one of these types.");
    }
    return new Entry(
        new Concept(concept.getURI(), type, preferred.get(0), true, ""),
        labels,
        ambiguous,
        broader,
        areas,
        own);
  }

  /** What a plain SKOS file leaves unsaid, so that its concepts are found like all others. */
  private static void complete(Model model, Entry entry) {
    Resource concept = model.createResource(entry.concept().iri());
    concept.addProperty(RDF.type, MG.type(entry.concept().type().className()));
    if (!concept.hasProperty(RDFS.label)) {
      concept.addProperty(RDFS.label, entry.concept().label(), "en");
    }
  }

  /** A concept's own type, else that of what stands above it, so that a plain SKOS file will do. */
  private static ConceptType type(Resource concept, Set<Resource> seen) {
    for (ConceptType type : ConceptType.values()) {
      if (concept.hasProperty(RDF.type, MG.type(type.className()))) {
        return type;
      }
    }
    if (!seen.add(concept)) {
      return null;
    }
    return resources(concept, SKOS.broader)
        .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
        .map(above -> type(above, seen))
        .filter(found -> found != null)
        .findFirst()
        .orElse(null);
  }

  private static Stream<Resource> resources(Resource concept, Property property) {
    return concept.listProperties(property).mapWith(Statement::getResource).toList().stream();
  }

  private static List<String> strings(Resource concept, Property property) {
    return concept.listProperties(property).mapWith(Statement::getString).toList().stream()
        .sorted()
        .toList();
  }
}
