package org.methodgraph.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Draws the concepts of one type as text draws its words: a known one in proportion to how often it
 * came before, now and then a new one. This is the process of Pitman and Yor (1997), whose
 * frequencies follow Zipf's law; its discount is estimated, as usual, by the share of concepts seen
 * once.
 */
final class DrawConcepts {
  private static final double STRENGTH = 1;

  /** So that neither new concepts nor old ones are all there is. */
  private static final double LEAST_DISCOUNT = 0.1;

  private static final double MOST_DISCOUNT = 0.9;

  private final Random random;
  private final double discount;
  private final List<String> concepts = new ArrayList<>();
  private final List<Integer> counts = new ArrayList<>();
  private final List<Integer> draws = new ArrayList<>();
  private final String prefix;
  private int made;

  /**
   * @param prefix beginning of the IRIs of new concepts
   * @param known the concepts of the pattern, each as often as it came there
   */
  DrawConcepts(String prefix, List<String> known, Random random) {
    this.prefix = prefix;
    this.random = random;
    java.util.Map<String, Integer> places = new java.util.HashMap<>();
    for (String concept : known) {
      note(places.computeIfAbsent(concept, this::add));
    }
    long once = counts.stream().filter(count -> count == 1).count();
    double share = concepts.isEmpty() ? 0 : (double) once / concepts.size();
    discount = Math.min(MOST_DISCOUNT, Math.max(LEAST_DISCOUNT, share));
  }

  /** The IRI of the next concept. */
  String draw() {
    double ofNew = (STRENGTH + discount * concepts.size()) / (STRENGTH + draws.size());
    if (random.nextDouble() < ofNew) {
      int place = add(prefix + ++made);
      note(place);
      return concepts.get(place);
    }
    // In proportion to count - discount: by count, and now and then again.
    while (true) {
      int place = draws.get(random.nextInt(draws.size()));
      if (random.nextDouble() * counts.get(place) >= discount) {
        note(place);
        return concepts.get(place);
      }
    }
  }

  /** How many concepts there are that the pattern did not have. */
  int made() {
    return made;
  }

  private int add(String concept) {
    concepts.add(concept);
    counts.add(0);
    return concepts.size() - 1;
  }

  private void note(int place) {
    counts.set(place, counts.get(place) + 1);
    draws.add(place);
  }
}
