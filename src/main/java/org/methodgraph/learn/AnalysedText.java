package org.methodgraph.learn;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.methodgraph.learn.LabelledText.Name;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Document;
import org.methodgraph.model.Mentions;
import org.methodgraph.model.Sentence;
import org.methodgraph.model.Span;
import org.methodgraph.model.Token;

/**
 * A labelled text after analysis.
 *
 * @param text what people marked
 * @param document its sentences and words
 * @param rules what rules find in it, and the short forms that it explains
 */
public record AnalysedText(LabelledText text, Document document, Mentions rules) {
  /** Its sentences as examples for training. */
  List<Crf.Example> examples(ReadyText readyText) {
    Set<String> hidden = new HashSet<>();
    for (ConceptType type : text.corpus().unmarked()) {
      hidden.addAll(Labels.of(type));
    }
    List<List<CoreLabel>> sentences = readyText.of(document, rules, text.corpus());
    List<Crf.Example> examples = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      label(document.sentences().get(s), sentences.get(s));
      examples.add(new Crf.Example(sentences.get(s), text.weight(), hidden));
    }
    return examples;
  }

  private void label(Sentence sentence, List<CoreLabel> labels) {
    for (Name name : text.names()) {
      boolean begun = false;
      for (int i = 0; i < labels.size(); i++) {
        if (rawSpan(sentence.tokens().get(i)).overlaps(name.span())) {
          String label = begun ? Labels.inside(name.type()) : Labels.begin(name.type());
          labels.get(i).set(CoreAnnotations.AnswerAnnotation.class, label);
          begun = true;
        }
      }
    }
  }

  private Span rawSpan(Token token) {
    return document.text().rawSpan(token.span());
  }
}
