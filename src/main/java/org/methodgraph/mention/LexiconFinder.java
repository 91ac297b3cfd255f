package org.methodgraph.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.methodgraph.lexicon.LabelHit;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.lexicon.Piece;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Document;
import org.methodgraph.model.Mention;
import org.methodgraph.model.Span;

/**
 * Names of the lexicon. An ambiguous name counts only where something else in the text speaks for
 * its concept.
 */
final class LexiconFinder implements Finder {
  static final String NAME = "lexicon";

  /** Finder of names from the user's own files. */
  static final String OWN = "own-lexicon";

  private static final Set<String> ADDED =
      Set.of(
          "score",
          "dataset",
          "benchmark",
          "corpus",
          "method",
          "approach",
          "technique",
          "task",
          "problem");

  private final Lexicon lexicon;

  LexiconFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Mention> find(Document document) {
    List<LabelHit> hits = lexicon.find(document.text().clean());
    Set<String> supported = supported(hits);
    hits =
        hits.stream()
            .filter(hit -> !hit.ambiguous() || supported.contains(hit.entry().concept().iri()))
            .toList();
    Map<String, ConceptType> readings = readings(document, hits);
    return hits.stream()
        .filter(hit -> readings.get(key(document, hit)) == hit.entry().concept().type())
        .map(hit -> mention(document, hit))
        .toList();
  }

  /** One type for each name in this paper. */
  private static Map<String, ConceptType> readings(Document document, List<LabelHit> hits) {
    Map<String, Set<Span>> places = new TreeMap<>();
    Map<String, Set<ConceptType>> types = new TreeMap<>();
    for (LabelHit hit : hits) {
      String key = key(document, hit);
      places.computeIfAbsent(key, k -> new TreeSet<>()).add(hit.span());
      types.computeIfAbsent(key, k -> new TreeSet<>()).add(hit.entry().concept().type());
    }
    Map<String, ConceptType> readings = new HashMap<>();
    types.forEach(
        (key, possible) ->
            readings.put(
                key, TypeInContext.dominant(document, places.get(key), List.copyOf(possible))));
    return readings;
  }

  private static String key(Document document, LabelHit hit) {
    return Piece.keyOf(hit.span().of(document.text().clean()));
  }

  /** Concepts that are themselves named unmistakably, or stand right above or below one that is. */
  private Set<String> supported(List<LabelHit> hits) {
    Set<String> sure = new HashSet<>();
    Set<String> supported = new HashSet<>();
    hits.stream()
        .filter(hit -> !hit.ambiguous())
        .forEach(hit -> sure.add(hit.entry().concept().iri()));
    for (LabelHit hit : hits) {
      if (hit.ambiguous()) {
        Set<String> family = new HashSet<>(lexicon.above(hit.entry().concept().iri()));
        family.add(hit.entry().concept().iri());
        if (family.stream().anyMatch(sure::contains)) {
          supported.add(hit.entry().concept().iri());
        }
      } else {
        supported.addAll(hit.entry().broader());
      }
    }
    supported.addAll(sure);
    return supported;
  }

  private static Mention mention(Document document, LabelHit hit) {
    double confidence = hit.ambiguous() ? 0.7 : 0.9;
    Span span = shortest(document.text().clean(), hit);
    return new Mention(
        span,
        span.of(document.text().clean()),
        hit.entry().concept().type(),
        hit.entry().own() ? OWN : NAME,
        confidence,
        document.sentenceAt(hit.span().start()).index());
  }

  /**
   * "FID score" is one name of FID, but the guidelines want the shortest that keeps the meaning.
   */
  private static Span shortest(String text, LabelHit hit) {
    String name = hit.span().of(text);
    int blank = name.lastIndexOf(' ');
    if (blank < 0 || !ADDED.contains(Piece.keyOf(name.substring(blank)))) {
      return hit.span();
    }
    String rest = Piece.keyOf(name.substring(0, blank));
    boolean alsoName =
        hit.entry().labels().stream().anyMatch(label -> Piece.keyOf(label).equals(rest));
    return alsoName ? new Span(hit.span().start(), hit.span().start() + blank) : hit.span();
  }
}
