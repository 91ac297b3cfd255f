package org.methodgraph.link;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.methodgraph.lexicon.Entry;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.lexicon.Piece;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Mention;

/**
 * What the lexicon knows of the names of one paper. A name that also means other things is decided
 * by its company: what else the paper names.
 */
final class KnownConcepts {
  private static final Set<String> GENERIC =
      Set.of(
          "model",
          "method",
          "algorithm",
          "framework",
          "network",
          "approach",
          "architecture",
          "technique",
          "dataset",
          "benchmark");

  private final Lexicon lexicon;
  private final Set<String> surelyNamed = new HashSet<>();
  private final Set<String> areas = new HashSet<>();

  /**
   * @param names all that the paper names
   */
  KnownConcepts(Lexicon lexicon, Collection<Name> names) {
    this.lexicon = lexicon;
    for (Name name : names) {
      for (Entry entry : lexicon.named(name.key())) {
        if (!isDoubtful(entry, name.key())) {
          surelyNamed.add(entry.concept().iri());
          // Metrics and datasets of all fields share one area each, which says nothing.
          if (name.type() == ConceptType.METHOD || name.type() == ConceptType.TASK) {
            areas.addAll(entry.areas());
          }
        }
      }
    }
  }

  /** The name without a last word that adds nothing, or the name itself. */
  static Name shortened(Name name) {
    return name.withoutGeneric(GENERIC);
  }

  /**
   * The lexicon's concept, or null for a new one.
   *
   * @param mentions where the paper uses the name
   */
  Entry of(Name name, List<Mention> mentions) {
    Entry entry = unambiguous(name.key(), name.type());
    if (entry == null) {
      entry = unambiguous(shortened(name).key(), name.type());
    }
    if (entry == null && name.type() == ConceptType.METHOD) {
      entry = unambiguous(name.key() + " model", name.type());
    }
    if (entry == null) {
      entry = byShortForm(name, mentions);
    }
    return entry == null ? ambiguous(name, mentions) : entry;
  }

  /** The entry of a name that means nothing else, or null. */
  Entry unambiguous(String key, ConceptType type) {
    Entry entry = lexicon.named(key, type);
    return entry == null || isDoubtful(entry, key) ? null : entry;
  }

  /**
   * A short form of the lexicon whose long form the paper words a little otherwise: {@code NFE} as
   * "number of score function evaluations".
   */
  private Entry byShortForm(Name name, List<Mention> mentions) {
    return mentions.stream()
        .map(mention -> Piece.keyOf(mention.text()))
        .filter(key -> !key.equals(name.key()))
        .distinct()
        .flatMap(key -> ofType(key, name.type()).stream())
        .filter(entry -> entry.labels().stream().anyMatch(label -> sameWording(name.key(), label)))
        .findFirst()
        .orElse(null);
  }

  private static boolean sameWording(String key, String label) {
    return Wording.same(key, Piece.keyOf(label));
  }

  /**
   * An ambiguous name: the one concept of that type that fits the paper. Where there is only one at
   * all, its type speaks for it if it is a phrase of several words or a metric's short form; those
   * are marked ambiguous because they need not be named at all, not because they name other things.
   */
  private Entry ambiguous(Name name, List<Mention> mentions) {
    List<Entry> possible = ofType(name.key(), name.type());
    List<Entry> fitting = possible.stream().filter(this::fits).toList();
    if (fitting.size() == 1) {
      return fitting.get(0);
    }
    boolean told =
        isPhrase(name.key())
            || mentions.stream().anyMatch(m -> m.finder().contains("lexicon"))
            || name.type() == ConceptType.METRIC
                && mentions.stream().anyMatch(m -> isCapitals(m.text()));
    return possible.size() == 1 && told ? possible.get(0) : null;
  }

  /** Whether the paper surely names the concept, one right above it or one of its area. */
  private boolean fits(Entry entry) {
    return surelyNamed.contains(entry.concept().iri())
        || entry.broader().stream().anyMatch(surelyNamed::contains)
        || entry.areas().stream().anyMatch(areas::contains);
  }

  private List<Entry> ofType(String key, ConceptType type) {
    return lexicon.named(key).stream().filter(e -> e.concept().type() == type).distinct().toList();
  }

  private static boolean isDoubtful(Entry entry, String key) {
    return entry.ambiguous().stream().anyMatch(label -> Piece.keyOf(label).equals(key));
  }

  private static boolean isPhrase(String key) {
    return Arrays.stream(key.split(" ")).filter(word -> word.length() > 2).count() > 1;
  }

  private static boolean isCapitals(String text) {
    return text.chars().filter(Character::isUpperCase).count() > 1
        && text.chars().noneMatch(c -> Character.isLowerCase(c) && c != 's');
  }
}
