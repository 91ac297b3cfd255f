package org.methodgraph.lexicon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.methodgraph.model.ConceptType;
import org.methodgraph.vocab.MG;

/** What can be wrong with a lexicon; each method lists all cases, in plain words and sorted. */
final class LexiconProblems {
  private static final List<Property> NAMES =
      List.of(SKOS.prefLabel, SKOS.altLabel, MG.ambiguousLabel);

  private final Model model;
  private final Map<String, Resource> types = new TreeMap<>();

  LexiconProblems(Model model) {
    this.model = model;
    for (ConceptType type : ConceptType.values()) {
      Resource ofType = MG.type(type.className());
      model
          .listSubjectsWithProperty(RDF.type, ofType)
          .forEach(concept -> types.put(concept.getURI(), ofType));
    }
  }

  /** How many concepts there are of a type. */
  long count(ConceptType type) {
    return types.values().stream().filter(MG.type(type.className())::equals).count();
  }

  /** Names that mean the same to the matcher and belong to two concepts of one type. */
  List<String> sharedNames() {
    Map<String, Set<String>> owners = new TreeMap<>();
    for (String concept : types.keySet()) {
      for (String name : names(concept)) {
        String key = Piece.keyOf(name) + "\" as " + types.get(concept).getLocalName();
        owners.computeIfAbsent(key, k -> new TreeSet<>()).add(concept);
      }
    }
    return owners.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> "\"" + entry.getKey() + ": " + entry.getValue())
        .toList();
  }

  /** Names of which the matcher sees nothing. */
  List<String> emptyNames() {
    return problems(
        concept ->
            names(concept).stream()
                .filter(name -> Piece.keyOf(name).isEmpty())
                .map(name -> "\"" + name + "\"")
                .toList());
  }

  /** Concepts from which skos:broader leads back to them. */
  List<String> cycles() {
    return problems(
        concept -> {
          Set<String> above = new HashSet<>();
          broader(concept).forEach(first -> above.addAll(reachable(first)));
          return above.contains(concept) ? List.of("stands above itself") : List.of();
        });
  }

  /** Concepts from which skos:broader leads to no top concept. */
  List<String> withoutTop() {
    return problems(
        concept ->
            reachable(concept).stream().anyMatch(this::isTop)
                ? List.of()
                : List.of("reaches no top concept"));
  }

  /** Broader concepts that are not there or of another type. */
  List<String> strangeBroader() {
    return problems(
        concept ->
            broader(concept).stream()
                .filter(above -> !Objects.equals(types.get(concept), types.get(above)))
                .map(above -> "stands below " + above + ", " + types.get(above))
                .toList());
  }

  /**
   * What SKOS and this project ask of labels: one preferred per language, others differ from it.
   */
  List<String> labels() {
    return problems(
        concept -> {
          List<String> wrong = new ArrayList<>();
          Resource node = model.getResource(concept);
          Map<String, Integer> perLanguage = new HashMap<>();
          for (Literal label : literals(node, SKOS.prefLabel)) {
            perLanguage.merge(label.getLanguage(), 1, Integer::sum);
            if (node.hasProperty(SKOS.altLabel, label)) {
              wrong.add("\"" + label.getString() + "\" is preferred and alternative label");
            }
          }
          if (perLanguage.getOrDefault("en", 0) != 1
              || perLanguage.values().stream().anyMatch(count -> count > 1)) {
            wrong.add("preferred labels per language: " + perLanguage);
          }
          if (!literals(node, RDFS.label).equals(literals(node, SKOS.prefLabel))) {
            wrong.add("rdfs:label differs from skos:prefLabel");
          }
          return wrong;
        });
  }

  /** Ambiguous labels that are no labels. */
  List<String> unknownAmbiguous() {
    return problems(
        concept -> {
          Resource node = model.getResource(concept);
          return literals(node, MG.ambiguousLabel).stream()
              .filter(
                  name ->
                      !node.hasProperty(SKOS.prefLabel, name)
                          && !node.hasProperty(SKOS.altLabel, name))
              .map(name -> "\"" + name.getString() + "\" is marked as ambiguous but is no label")
              .toList();
        });
  }

  /** Concepts without exactly one English definition, or of more than one type. */
  List<String> definitionsAndTypes() {
    return problems(
        concept -> {
          List<String> wrong = new ArrayList<>();
          Resource node = model.getResource(concept);
          List<Literal> definitions = literals(node, SKOS.definition);
          if (definitions.size() != 1 || definitions.get(0).getString().isBlank()) {
            wrong.add("definitions: " + definitions);
          }
          List<RDFNode> its = node.listProperties(RDF.type).mapWith(Statement::getObject).toList();
          its.removeIf(SKOS.Concept::equals);
          if (its.size() != 1) {
            wrong.add("types: " + its);
          }
          String step = types.get(concept).getLocalName().toLowerCase(Locale.ROOT);
          if (!concept.contains("/" + step + "/")) {
            wrong.add("its address does not tell its type " + types.get(concept));
          }
          return wrong;
        });
  }

  private List<String> problems(Function<String, List<String>> ofConcept) {
    List<String> problems = new ArrayList<>();
    types
        .keySet()
        .forEach(
            concept -> ofConcept.apply(concept).forEach(p -> problems.add(concept + ": " + p)));
    return problems;
  }

  private Set<String> names(String concept) {
    Set<String> names = new TreeSet<>();
    for (Property property : NAMES) {
      literals(model.getResource(concept), property).forEach(name -> names.add(name.getString()));
    }
    return names;
  }

  private boolean isTop(String concept) {
    return model.getResource(concept).hasProperty(SKOS.topConceptOf);
  }

  private List<String> broader(String concept) {
    return model
        .getResource(concept)
        .listProperties(SKOS.broader)
        .mapWith(statement -> statement.getResource().getURI())
        .toList();
  }

  /** A concept and everything above it. */
  private Set<String> reachable(String concept) {
    Set<String> seen = new HashSet<>(Set.of(concept));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      broader(open.pop()).stream().filter(seen::add).forEach(open::push);
    }
    return seen;
  }

  private static List<Literal> literals(Resource node, Property property) {
    return node.listProperties(property).mapWith(Statement::getLiteral).toList().stream()
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .toList();
  }
}
