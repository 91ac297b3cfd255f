package org.methodgraph.train;

import java.util.List;
import org.methodgraph.evaluate.GoldPaper;
import org.methodgraph.learn.AnalysedText;
import org.methodgraph.learn.Corpus;
import org.methodgraph.learn.JudgedSpan;
import org.methodgraph.learn.LabelledText;
import org.methodgraph.learn.TaggedSpan;
import org.methodgraph.model.Document;
import org.methodgraph.model.Mentions;
import org.methodgraph.model.Span;

/**
 * An annotated paper as models learn from it.
 *
 * @param gold text and annotations
 * @param corpus where it comes from
 * @param document its sentences and words
 * @param rules what rules find in it, and the short forms that it explains
 */
record TrainingPaper(GoldPaper gold, Corpus corpus, Document document, Mentions rules) {
  /** Real abstracts count for two of our own writing: those are what the models shall read. */
  private static final double WEIGHT_OF_REAL = 2;

  /** Whether it is such a text as the models shall read. */
  boolean real() {
    return corpus == Corpus.OWN;
  }

  /** How many times it counts. */
  double weight() {
    return real() ? WEIGHT_OF_REAL : 1;
  }

  AnalysedText text() {
    List<LabelledText.Name> names =
        gold.mentions().stream()
            .map(mention -> new LabelledText.Name(mention.span(), mention.type()))
            .toList();
    return new AnalysedText(
        new LabelledText(gold.paper(), corpus, names, weight()), document, rules);
  }

  /** Which of a tagger's finds the annotations have. */
  List<JudgedSpan> judged(List<TaggedSpan> found) {
    return found.stream().map(span -> new JudgedSpan(span.probability(), annotated(span))).toList();
  }

  private boolean annotated(TaggedSpan found) {
    Span raw = document.text().rawSpan(found.span());
    return gold.mentions().stream()
        .anyMatch(mention -> mention.span().equals(raw) && mention.type() == found.type());
  }
}
