package org.methodgraph.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Mention;

/**
 * The one policy for overlapping candidates: the stronger finder wins, among equals the longer
 * span; but a longer name that ends in a known one ("latent diffusion model" over "diffusion
 * model") is a name of its own.
 */
final class ChooseMentions {
  private static final double LONGER_NAME_BONUS = 0.45;

  private ChooseMentions() {}

  static List<Mention> among(List<Mention> candidates) {
    List<Mention> order = new ArrayList<>(candidates);
    order.sort(
        Comparator.comparingDouble((Mention m) -> -weight(m, candidates))
            .thenComparing(m -> -m.span().length())
            .thenComparing(Mention::span)
            .thenComparing(Mention::type));
    List<Mention> chosen = new ArrayList<>();
    for (Mention mention : order) {
      if (chosen.stream().noneMatch(taken -> taken.span().overlaps(mention.span()))) {
        chosen.add(mention);
      }
    }
    chosen.sort(Comparator.comparing(Mention::span));
    return chosen;
  }

  private static double weight(Mention mention, List<Mention> candidates) {
    boolean extendsKnown =
        candidates.stream()
            .anyMatch(
                other ->
                    other.finder().equals(LexiconFinder.NAME)
                        && other.type() == mention.type()
                        && other.span().end() == mention.span().end()
                        && other.span().start() > mention.span().start());
    boolean sameEnd = extendsKnown && mention.type() != ConceptType.METRIC;
    return mention.confidence() + (sameEnd ? LONGER_NAME_BONUS : 0);
  }
}
