package org.methodgraph.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.methodgraph.model.Document;

/**
 * From all likely spans those that do not overlap and promise the best score. A name is one at each
 * of its places, so places of the same words lend each other probability.
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

  List<TaggedSpan> from(Document document, List<TaggedSpan> candidates) {
    return best(pooled(document, candidates));
  }

  List<TaggedSpan> pooled(Document document, List<TaggedSpan> candidates) {
    Map<String, Double> highest = new HashMap<>();
    for (TaggedSpan span : candidates) {
      highest.merge(key(document, span), span.probability(), Math::max);
    }
    List<TaggedSpan> pooled = new ArrayList<>();
    for (TaggedSpan span : candidates) {
      double twin = highest.get(key(document, span));
      double probability = (1 - lent) * span.probability() + lent * twin;
      pooled.add(new TaggedSpan(span.span(), span.type(), probability));
    }
    return pooled;
  }

  private static String key(Document document, TaggedSpan span) {
    String text = span.span().of(document.text().clean());
    return span.type() + " " + text.toLowerCase(Locale.ROOT);
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
