package org.methodgraph.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.methodgraph.lexicon.Entry;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.lexicon.Piece;
import org.methodgraph.model.Acronym;
import org.methodgraph.model.Concept;
import org.methodgraph.model.Document;
import org.methodgraph.model.LinkedMention;
import org.methodgraph.model.Mention;
import org.methodgraph.model.Mentions;

/**
 * Gives each mention its concept. Case, plural, hyphen and spelling variants, explained short
 * forms, and {@code X model} beside {@code X} fall together; what the lexicon knows becomes its
 * concept, all else a new one whose IRI depends on nothing but its type and its name.
 */
public final class LinkMentions {
  private final Lexicon lexicon;

  public LinkMentions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  public List<LinkedMention> in(Document document, Mentions mentions) {
    Map<String, String> longForms = longForms(document, mentions.acronyms());
    Map<Name, List<Mention>> byName = new TreeMap<>();
    for (Mention mention : mentions.mentions()) {
      byName.computeIfAbsent(name(mention, longForms), n -> new ArrayList<>()).add(mention);
    }
    KnownConcepts known = new KnownConcepts(lexicon, byName.keySet());
    Map<Name, Concept> concepts = new HashMap<>();
    byName.forEach((name, named) -> concepts.put(name, concept(document, name, named, known)));
    List<LinkedMention> linked = new ArrayList<>();
    for (Mention mention : mentions.mentions()) {
      Name name = name(mention, longForms);
      Concept shorter = concepts.get(KnownConcepts.shortened(name));
      Concept own = concepts.get(name);
      linked.add(new LinkedMention(mention, own.known() || shorter == null ? own : shorter));
    }
    return linked;
  }

  /** Short form's key to long form's text. */
  private static Map<String, String> longForms(Document document, List<Acronym> acronyms) {
    String text = document.text().clean();
    Map<String, String> longForms = new HashMap<>();
    for (Acronym acronym : acronyms) {
      String shortKey = Piece.keyOf(acronym.shortForm().of(text));
      longForms.putIfAbsent(shortKey, acronym.longForm().of(text));
    }
    return longForms;
  }

  private static Name name(Mention mention, Map<String, String> longForms) {
    String key = Piece.keyOf(mention.text());
    String longForm = longForms.get(key);
    return new Name(mention.type(), longForm == null ? key : Piece.keyOf(longForm));
  }

  private static Concept concept(
      Document document, Name name, List<Mention> mentions, KnownConcepts known) {
    Entry entry = known.of(name, mentions);
    if (entry != null) {
      return entry.concept();
    }
    return new Concept(
        name.iriPath(), name.type(), label(document, name, mentions), false, broader(name, known));
  }

  /** The longest known name of the same type that this name ends in. */
  private static String broader(Name name, KnownConcepts known) {
    String rest = name.key();
    while (rest.contains(" ")) {
      rest = rest.substring(rest.indexOf(' ') + 1);
      Entry above = known.unambiguous(rest, name.type());
      if (above != null) {
        return above.concept().iri();
      }
    }
    return "";
  }

  /**
   * The name as running text has it: the most frequent form that has the concept's own key, outside
   * the title if possible.
   */
  private static String label(Document document, Name name, List<Mention> mentions) {
    Map<String, Integer> forms = new TreeMap<>();
    for (Mention mention : mentions) {
      if (Piece.keyOf(mention.text()).equals(name.key())) {
        int weight = document.sentences().get(mention.sentence()).title() ? 1 : 100;
        forms.merge(Label.singular(mention.text()), weight, Integer::sum);
      }
    }
    return forms.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(name.key());
  }
}
