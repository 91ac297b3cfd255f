package org.methodgraph.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.methodgraph.evaluate.GoldPaper.GoldFact;
import org.methodgraph.model.Predicate;

/** Compares facts by predicate and by the names of their subject and object. */
final class ScoreFacts {
  /**
   * A fact as its names; the paper itself has the one name {@code paper}.
   *
   * @param about the fact it stands for, for error lists
   */
  record Named<T>(Set<String> subject, Predicate predicate, Set<String> object, T about) {
    boolean matches(Named<?> other) {
      if (counted(predicate) != counted(other.predicate)) {
        return false;
      }
      boolean straight = meet(subject, other.subject) && meet(object, other.object);
      boolean crossed =
          counted(predicate).symmetric()
              && meet(subject, other.object)
              && meet(object, other.subject);
      return straight || crossed;
    }

    private static boolean meet(Set<String> a, Set<String> b) {
      return a.stream().anyMatch(b::contains);
    }
  }

  /** What came of one paper: a score per predicate, and what was false or missed. */
  record Outcome<T>(
      Map<Predicate, Score> scores, List<Named<T>> wrong, List<Named<GoldFact>> missed) {}

  private ScoreFacts() {}

  /**
   * Predictions that only match an optional fact are left out of the count; recall is over the
   * facts that are not optional.
   */
  static <T> Outcome<T> score(List<Named<T>> predicted, List<Named<GoldFact>> gold) {
    Map<Predicate, Score> scores = new LinkedHashMap<>();
    List<Named<T>> wrong = new ArrayList<>();
    List<Named<GoldFact>> missed = new ArrayList<>();
    for (Named<T> prediction : predicted) {
      boolean right = gold.stream().anyMatch(g -> !g.about().optional() && prediction.matches(g));
      boolean optional = gold.stream().anyMatch(g -> g.about().optional() && prediction.matches(g));
      if (right || !optional) {
        scores.merge(
            counted(prediction.predicate()), new Score(1, right ? 1 : 0, 0, 0), Score::plus);
      }
      if (!right && !optional) {
        wrong.add(prediction);
      }
    }
    for (Named<GoldFact> fact : gold) {
      if (!fact.about().optional()) {
        boolean found = predicted.stream().anyMatch(fact::matches);
        scores.merge(counted(fact.predicate()), new Score(0, 0, 1, found ? 1 : 0), Score::plus);
        if (!found) {
          missed.add(fact);
        }
      }
    }
    return new Outcome<>(scores, wrong, missed);
  }

  /** Who outperforms is also compared. */
  static Predicate counted(Predicate predicate) {
    return predicate == Predicate.OUTPERFORMS ? Predicate.COMPARED_WITH : predicate;
  }

  /**
   * The form in which names are compared: lower case, letters and digits only, plural s dropped.
   */
  static String normal(String name) {
    StringBuilder normal = new StringBuilder();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")) {
      if (!word.isEmpty()) {
        boolean plural = word.length() >= 4 && word.endsWith("s") && !word.endsWith("ss");
        normal.append(normal.isEmpty() ? "" : " ");
        normal.append(plural ? word.substring(0, word.length() - 1) : word);
      }
    }
    return normal.toString();
  }

  static Set<String> normal(Iterable<String> names) {
    Set<String> normal = new HashSet<>();
    names.forEach(name -> normal.add(normal(name)));
    return normal;
  }
}
