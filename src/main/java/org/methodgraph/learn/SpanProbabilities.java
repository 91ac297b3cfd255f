package org.methodgraph.learn;

import java.util.ArrayList;
import java.util.List;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Sentence;
import org.methodgraph.model.Span;

/** Reads from a solved chain how likely each span of a sentence is to be a name. */
final class SpanProbabilities {
  private static final int LONGEST = 14;

  private SpanProbabilities() {}

  /** All spans that are at least so likely, by place. */
  static List<TaggedSpan> in(Sentence sentence, Marginals chain, double least) {
    List<TaggedSpan> spans = new ArrayList<>();
    for (ConceptType type : ConceptType.values()) {
      int begin = chain.labels().indexOf(Labels.begin(type));
      int inside = chain.labels().indexOf(Labels.inside(type));
      if (begin >= 0) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
          from(sentence, chain, type, i, begin, inside, least, spans);
        }
      }
    }
    spans.sort((a, b) -> a.span().compareTo(b.span()));
    return spans;
  }

  private static void from(
      Sentence sentence,
      Marginals chain,
      ConceptType type,
      int start,
      int begin,
      int inside,
      double least,
      List<TaggedSpan> to) {
    double reached = chain.of(start, begin);
    int size = sentence.tokens().size();
    int before = begin;
    for (int last = start; last < size && last < start + LONGEST && reached >= least; last++) {
      double goesOn = 0;
      if (last + 1 < size && inside >= 0) {
        double here = chain.of(last, before);
        goesOn = here == 0 ? 0 : Math.min(1, chain.of(last + 1, before, inside) / here);
      }
      double probability = reached * (1 - goesOn);
      if (probability >= least) {
        int from = sentence.tokens().get(start).span().start();
        Span span = new Span(from, sentence.tokens().get(last).span().end());
        to.add(new TaggedSpan(span, type, probability));
      }
      reached *= goesOn;
      before = inside;
    }
  }
}
