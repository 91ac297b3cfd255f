package org.methodgraph.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.methodgraph.explain.Explanation.Name;
import org.methodgraph.explain.Explanation.OfConcept;
import org.methodgraph.explain.Explanation.Place;
import org.methodgraph.model.ConceptType;
import org.methodgraph.vocab.MG;

/** Why a concept is there: who names it, and which of its names fell together and why. */
final class ExplainConcept {
  private final ExplainMention mentions;
  private final Model lexicon;

  /**
   * @param lexicon the graph that the lexicon was loaded into
   */
  ExplainConcept(ExplainMention mentions, Model lexicon) {
    this.mentions = mentions;
    this.lexicon = lexicon;
  }

  boolean isConcept(Resource thing) {
    return type(thing) != null;
  }

  OfConcept of(Resource concept) {
    List<Resource> named =
        concept.getModel().listSubjectsWithProperty(MG.refersTo, concept).toList();
    named.sort(Comparator.comparing(Resource::getURI));
    return new OfConcept(
        Texts.thing(concept),
        type(concept).className(),
        lexicon.contains(concept, RDF.type),
        Texts.all(concept, SKOS.broader).stream().map(Texts::thing).toList(),
        names(named),
        places(named));
  }

  private List<Name> names(List<Resource> named) {
    Map<String, List<Resource>> byText =
        named.stream()
            .collect(
                Collectors.groupingBy(ExplainConcept::plain, TreeMap::new, Collectors.toList()));
    List<Name> names = new ArrayList<>();
    for (List<Resource> same : byText.values()) {
      Resource typical = typical(same);
      names.add(
          new Name(
              text(typical),
              same.size(),
              (int) same.stream().map(ExplainConcept::paper).distinct().count(),
              mentions.reason(typical)));
    }
    names.sort(Comparator.comparingInt((Name n) -> -n.mentions()).thenComparing(Name::text));
    return names;
  }

  /** One of those that write the name as most do. */
  private static Resource typical(List<Resource> same) {
    Map<String, List<Resource>> byText =
        same.stream()
            .collect(
                Collectors.groupingBy(ExplainConcept::text, TreeMap::new, Collectors.toList()));
    return byText.values().stream().max(Comparator.comparingInt(List::size)).orElseThrow().get(0);
  }

  private static List<Place> places(List<Resource> named) {
    return named.stream()
        .map(ExplainMention::place)
        .sorted(Comparator.comparingDouble((Place p) -> -p.confidence()).thenComparing(Place::iri))
        .toList();
  }

  private static ConceptType type(Resource thing) {
    for (ConceptType type : ConceptType.values()) {
      if (thing.hasProperty(RDF.type, MG.type(type.className()))) {
        return type;
      }
    }
    return null;
  }

  private static String text(Resource mention) {
    return mention.getProperty(MG.text).getString().replaceAll("\\s+", " ");
  }

  private static String plain(Resource mention) {
    return text(mention).toLowerCase(Locale.ROOT);
  }

  private static Resource paper(Resource mention) {
    return mention.getPropertyResourceValue(MG.sentence).getPropertyResourceValue(MG.inPaper);
  }
}
