package org.methodgraph.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.methodgraph.model.ConceptType;

/** How deep the hierarchy of a lexicon is. */
public final class CountDepths {
  private final Map<String, Entry> byIri = new HashMap<>();
  private final Map<String, Integer> depths = new HashMap<>();

  private CountDepths(Lexicon lexicon) {
    lexicon.entries().forEach(entry -> byIri.put(entry.concept().iri(), entry));
  }

  /**
   * Numbers of concepts by type and depth. A concept with nothing above it has depth 0, all others
   * one more than the deepest concept right above them.
   */
  public static Map<ConceptType, Map<Integer, Integer>> of(Lexicon lexicon) {
    CountDepths count = new CountDepths(lexicon);
    Map<ConceptType, Map<Integer, Integer>> counts = new TreeMap<>();
    for (Entry entry : lexicon.entries()) {
      counts
          .computeIfAbsent(entry.concept().type(), t -> new TreeMap<>())
          .merge(count.depth(entry.concept().iri()), 1, Integer::sum);
    }
    return counts;
  }

  private int depth(String iri) {
    Integer known = depths.get(iri);
    if (known != null) {
      return known;
    }
    // Stands while the concepts above are counted, so that a cycle in a user's file comes to an
    // end.
    depths.put(iri, 0);
    int depth =
        byIri.get(iri).broader().stream()
            .filter(byIri::containsKey)
            .mapToInt(above -> depth(above) + 1)
            .max()
            .orElse(0);
    depths.put(iri, depth);
    return depth;
  }
}
