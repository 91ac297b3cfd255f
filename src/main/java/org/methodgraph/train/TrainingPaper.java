package org.methodgraph.train;

import java.util.List;
import org.methodgraph.evaluate.GoldPaper;
import org.methodgraph.learn.AnalysedText;
import org.methodgraph.learn.Corpus;
import org.methodgraph.learn.LabelledText;
import org.methodgraph.model.Document;
import org.methodgraph.model.Mentions;

/**
 * An annotated paper as models learn from it.
 *
 * @param gold text and annotations
 * @param corpus under whose guidelines it was annotated
 * @param weight how many times it counts
 * @param document its sentences and words
 * @param rules what rules find in it, and the short forms that it explains
 */
record TrainingPaper(
    GoldPaper gold, Corpus corpus, double weight, Document document, Mentions rules) {

  AnalysedText text() {
    List<LabelledText.Name> names =
        gold.mentions().stream()
            .map(mention -> new LabelledText.Name(mention.span(), mention.type()))
            .toList();
    return new AnalysedText(new LabelledText(gold.paper(), corpus, names, weight), document, rules);
  }
}
