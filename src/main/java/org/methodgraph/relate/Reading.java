package org.methodgraph.relate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.methodgraph.model.Concept;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Document;
import org.methodgraph.model.LinkedMention;
import org.methodgraph.model.Sentence;
import org.methodgraph.model.Token;

/** A document with its places in order, as all rules see it. */
final class Reading {
  private final Document document;
  private final List<SentenceRole> roles;
  private final Map<Concept, List<Place>> byConcept = new LinkedHashMap<>();
  private final Map<Integer, List<Place>> bySentence = new TreeMap<>();

  Reading(Document document, List<LinkedMention> mentions) {
    this.document = document;
    roles = SentenceRole.of(document);
    for (LinkedMention linked : mentions) {
      Place place = new Place(linked, roles.get(linked.mention().sentence()));
      byConcept.computeIfAbsent(linked.concept(), c -> new ArrayList<>()).add(place);
      bySentence.computeIfAbsent(place.sentence(), s -> new ArrayList<>()).add(place);
    }
  }

  Document document() {
    return document;
  }

  List<Concept> concepts(ConceptType type) {
    return byConcept.keySet().stream().filter(concept -> concept.type() == type).toList();
  }

  /** Where a concept is named, in order. */
  List<Place> places(Concept concept) {
    return byConcept.get(concept);
  }

  List<Place> inSentence(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  List<Sentence> sentences() {
    return document.sentences();
  }

  SentenceRole role(int sentence) {
    return roles.get(sentence);
  }

  /** The sentence's text before a place, lower case. */
  String before(Place place) {
    return slice(sentence(place).span().start(), place.linked().mention().span().start());
  }

  /** The sentence's text behind a place, lower case. */
  String after(Place place) {
    return slice(place.linked().mention().span().end(), sentence(place).span().end());
  }

  /** The text between two places of one sentence, lower case. */
  String between(Place left, Place right) {
    return slice(left.linked().mention().span().end(), right.linked().mention().span().start());
  }

  /** Index in its sentence of a place's first token. */
  int firstToken(Place place) {
    List<Token> tokens = sentence(place).tokens();
    int index = 0;
    while (index + 1 < tokens.size()
        && tokens.get(index).span().end() <= place.linked().mention().span().start()) {
      index++;
    }
    return index;
  }

  /** Index in its sentence of the token behind a place, perhaps the number of tokens. */
  int endToken(Place place) {
    List<Token> tokens = sentence(place).tokens();
    int index = firstToken(place);
    while (index < tokens.size()
        && tokens.get(index).span().start() < place.linked().mention().span().end()) {
      index++;
    }
    return index;
  }

  private Sentence sentence(Place place) {
    return document.sentences().get(place.sentence());
  }

  private String slice(int start, int end) {
    return start >= end
        ? ""
        : document.text().clean().substring(start, end).toLowerCase(Locale.ROOT);
  }
}
