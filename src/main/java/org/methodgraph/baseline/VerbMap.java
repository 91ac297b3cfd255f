package org.methodgraph.baseline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.methodgraph.model.Predicate;

/** Which of our predicates a verb may mean; the types of its two sides then choose among them. */
final class VerbMap {
  private static final Map<Predicate, Set<String>> LEMMAS = new EnumMap<>(Predicate.class);

  static {
    Set<String> bring = Set.of("propose", "present", "introduce", "develop", "design", "devise");
    Set<String> use = Set.of("use", "employ", "apply", "leverage", "adopt", "utilize", "exploit");
    Set<String> solve =
        Set.of("address", "tackle", "study", "solve", "consider", "investigate", "improve");
    Set<String> test = Set.of("evaluate", "test", "validate", "demonstrate", "experiment");
    Set<String> beat = Set.of("outperform", "surpass", "beat", "exceed");
    LEMMAS.put(Predicate.PROPOSES, bring);
    LEMMAS.put(Predicate.INTRODUCES_DATASET, union(bring, Set.of("release", "collect", "build")));
    LEMMAS.put(Predicate.ADDRESSES, solve);
    LEMMAS.put(Predicate.USES, use);
    LEMMAS.put(Predicate.EVALUATES_ON, union(test, use));
    LEMMAS.put(Predicate.COMPARES_WITH, union(beat, Set.of("compare")));
    LEMMAS.put(Predicate.REPORTS, Set.of("report", "achieve", "obtain", "reach", "improve"));
    LEMMAS.put(Predicate.USED_FOR, union(solve, Set.of("apply", "use", "perform", "enable")));
    LEMMAS.put(Predicate.SUB_METHOD_OF, Set.of("be"));
    LEMMAS.put(Predicate.SUB_TASK_OF, Set.of("be"));
    LEMMAS.put(Predicate.BASED_ON, Set.of("base", "extend", "build", "generalize", "use"));
    LEMMAS.put(Predicate.EVALUATED_ON, test);
    LEMMAS.put(Predicate.TRAINED_ON, Set.of("train", "pretrain", "pre-train"));
    LEMMAS.put(Predicate.COMPARED_WITH, Set.of("compare"));
    LEMMAS.put(Predicate.OUTPERFORMS, beat);
  }

  private VerbMap() {}

  /**
   * @param relation lemmas parted by blanks, as in {@code be use for}
   */
  static List<Predicate> predicates(String relation) {
    List<String> words = List.of(relation.split(" "));
    boolean onlyBe = words.size() == 1;
    List<Predicate> predicates = new ArrayList<>();
    LEMMAS.forEach(
        (predicate, lemmas) -> {
          boolean says =
              words.stream()
                  .anyMatch(word -> lemmas.contains(word) && (onlyBe || !word.equals("be")));
          if (says) {
            predicates.add(predicate);
          }
        });
    return predicates;
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    Set<String> all = new java.util.HashSet<>(some);
    all.addAll(more);
    return Set.copyOf(all);
  }
}
