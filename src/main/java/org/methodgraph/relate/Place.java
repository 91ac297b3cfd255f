package org.methodgraph.relate;

import org.methodgraph.model.Concept;
import org.methodgraph.model.LinkedMention;

/**
 * A linked mention in the sentence that holds it.
 *
 * @param linked mention and concept
 * @param role what the sentence does
 */
record Place(LinkedMention linked, SentenceRole role) {
  Concept concept() {
    return linked.concept();
  }

  int sentence() {
    return linked.mention().sentence();
  }

  double confidence() {
    return linked.mention().confidence();
  }
}
