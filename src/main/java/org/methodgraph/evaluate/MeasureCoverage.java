package org.methodgraph.evaluate;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.methodgraph.evaluate.GoldPaper.GoldMention;
import org.methodgraph.model.ConceptType;

/** How much of what annotators marked a catalogue of concepts knows. */
public final class MeasureCoverage {
  private MeasureCoverage() {}

  /**
   * A count over concepts; a concept that several papers name counts once.
   *
   * @param known those that the catalogue has
   * @param all those that are annotated
   */
  public record Coverage(int known, int all) {
    public double share() {
      return all == 0 ? 0 : (double) known / all;
    }
  }

  /**
   * Counts the annotated concepts of each type. One is known where the catalogue has a concept of
   * its type by its label or by any string that is annotated with it.
   *
   * @param knows whether the catalogue has a concept of that name and type
   */
  public static Map<ConceptType, Coverage> of(
      Collection<GoldPaper> papers, BiPredicate<String, ConceptType> knows) {
    Map<ConceptType, Map<String, Collection<String>>> names = new TreeMap<>();
    for (GoldPaper paper : papers) {
      for (GoldMention mention : paper.mentions()) {
        Collection<String> its =
            names
                .computeIfAbsent(mention.type(), t -> new TreeMap<>())
                .computeIfAbsent(ScoreFacts.normal(mention.concept()), c -> new TreeSet<>());
        its.add(mention.concept());
        its.add(mention.text());
      }
    }
    Map<ConceptType, Coverage> coverage = new TreeMap<>();
    names.forEach(
        (type, concepts) -> {
          long known =
              concepts.values().stream()
                  .filter(its -> its.stream().anyMatch(name -> knows.test(name, type)))
                  .count();
          coverage.put(type, new Coverage((int) known, concepts.size()));
        });
    return coverage;
  }
}
