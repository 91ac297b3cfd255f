package org.methodgraph.learn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.methodgraph.lexicon.LongForms;
import org.methodgraph.model.Acronym;
import org.methodgraph.model.Document;

/**
 * From all likely spans those that do not overlap and promise the best score. A name is one at each
 * of its places, in the plural and by its short form too, so these lend each other probability.
 */
final class ChooseSpans {
  private final double threshold;
  private final double lent;

  /**
   * @param threshold a span must be likelier than this
   * @param lent share of its probability that a span takes from its likeliest twin, 0 to 1
   */
  ChooseSpans(double threshold, double lent) {
    this.threshold = threshold;
    this.lent = lent;
  }

  /**
   * @param acronyms the short forms that the document explains
   */
  List<TaggedSpan> from(
      Document document, List<TaggedSpan> candidates, Collection<Acronym> acronyms) {
    String text = document.text().clean();
    return best(pooled(text, candidates, new LongForms(text, acronyms)));
  }

  private List<TaggedSpan> pooled(String text, List<TaggedSpan> candidates, LongForms longForms) {
    List<String> keys = new ArrayList<>();
    Map<String, Double> highest = new HashMap<>();
    for (TaggedSpan span : candidates) {
      String key = span.type() + " " + longForms.keyOf(span.span().of(text));
      keys.add(key);
      highest.merge(key, span.probability(), Math::max);
    }
    List<TaggedSpan> pooled = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      TaggedSpan span = candidates.get(i);
      double probability = (1 - lent) * span.probability() + lent * highest.get(keys.get(i));
      pooled.add(new TaggedSpan(span.span(), span.type(), probability));
    }
    return pooled;
  }

  /** The set without overlaps whose sum of (probability - threshold) is greatest. */
  List<TaggedSpan> best(List<TaggedSpan> spans) {
    List<TaggedSpan> order = new ArrayList<>(spans);
    order.removeIf(span -> span.probability() <= threshold);
    order.sort((a, b) -> Integer.compare(a.span().end(), b.span().end()));
    double[] sum = new double[order.size() + 1];
    int[] before = new int[order.size()];
    for (int i = 0; i < order.size(); i++) {
      int j = i;
      while (j > 0 && order.get(j - 1).span().end() > order.get(i).span().start()) {
        j--;
      }
      before[i] = j;
      sum[i + 1] = Math.max(sum[i], sum[j] + order.get(i).probability() - threshold);
    }
    List<TaggedSpan> chosen = new ArrayList<>();
    int i = order.size();
    while (i > 0) {
      if (sum[i] == sum[i - 1]) {
        i--;
      } else {
        chosen.add(order.get(i - 1));
        i = before[i - 1];
      }
    }
    Collections.reverse(chosen);
    return chosen;
  }
}
